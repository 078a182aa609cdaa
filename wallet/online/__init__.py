"""The only place that opens a connection: what a person agreed to fetch, from addresses they were shown."""
