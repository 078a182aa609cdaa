"""Questions and answers beside credentials, in codes and in files."""

import io
from contextlib import suppress

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from wallet.crypto.encoding import encode_base64url
from wallet.errors import FramesMissingError, UnreadableError, UnsupportedFormatError
from wallet.transport.multipart_ur import (
    UR_REQUEST,
    UR_RESPONSE,
    UrPart,
    encode_part,
    encode_single,
    wrap_bytes,
)
from wallet.transport.qr_codes import plan_message, qr_matrix, qr_png
from wallet.transport.reading import (
    Everything,
    Received,
    join_all_codes,
    join_codes,
    read_everything,
)

HEADER = encode_base64url(b'{"typ":"oauth-authz-req+jwt","alg":"ES256"}')
REQUEST = f"{HEADER}.e30.AAAA"
LINK = f"openid4vp://?client_id=x&request={REQUEST}"
BODY = '{"vp_token": {"a": ["e30.e30.AA~"]}, "state": "s"}'
PACKED = bytes(range(256)) * 4


def picture(text):
    return qr_png(qr_matrix(text), scale=4)


def pdf_of(*texts):
    document = pypdfium2.PdfDocument.new()
    for text in texts:
        page = document.new_page(595, 842)
        image = pypdfium2.PdfImage.new(document)
        image.set_bitmap(pypdfium2.PdfBitmap.from_pil(Image.open(io.BytesIO(picture(text))).convert("RGB")))
        image.set_matrix(pypdfium2.PdfMatrix().scale(400, 400).translate(90, 200))
        page.insert_obj(image)
        page.gen_content()
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def test_questions_and_answers_are_told_from_credentials(copy_presentation):
    plan = plan_message(UR_REQUEST, PACKED, max_version=10, frame_version=10)
    assert plan.frame_count > 1 and plan.parts[0].startswith("UR:OPENID4VP-REQUEST/1-")
    answer = encode_single(UR_RESPONSE, wrap_bytes(b"packed"))
    form = "vp_token=%7B%7D&state=s"
    found = join_all_codes([*plan.parts[::-1], copy_presentation, LINK, REQUEST, answer, BODY, form, "WIFI:S:x;;"])
    assert found == (
        Received("question", PACKED),
        Received("credential", copy_presentation),
        Received("question", LINK),
        Received("question", REQUEST),
        Received("answer", b"packed"),
        Received("answer", BODY),
        Received("answer", form),
    )
    assert join_codes([*plan.parts, copy_presentation, LINK, REQUEST]) == (copy_presentation,)
    with pytest.raises(FramesMissingError):
        join_all_codes(plan.parts[1:])
    for other in (plan.parts[0], LINK, REQUEST, answer):
        with pytest.raises(UnsupportedFormatError):
            join_codes([other])


def test_messages_without_end_are_not_kept():
    parts = [encode_part(UrPart(UR_REQUEST, 1, 2, 20, number, bytes(10))) for number in range(300)]
    with pytest.raises(FramesMissingError):
        join_all_codes(parts)
    assert join_all_codes([*parts, LINK]) == (Received("question", LINK),)


@pytest.mark.parametrize("text", [LINK, REQUEST, f"  {LINK.replace('openid4vp', 'OpenID4VP')}\r\n"])
def test_a_question_is_read_from_a_text_and_a_picture(text):
    expected = (Received("question", text.strip()),)
    assert read_everything(text.encode()) == Everything(expected, None)
    assert read_everything(picture(text.strip())).received == expected


def test_an_answer_is_read_from_a_file():
    for text in (BODY, '{"response": "a.b.c.d.e"}', "response=a.b.c.d.e", "state=s&vp_token=%7B%7D"):
        assert read_everything(f"{text}\n".encode()).received == (Received("answer", text),)
    # An early kind of response has a list or a text here; the credentials in it are read as ever.
    old = '{"vp_token": ["e30.e30.AA"]}'
    assert read_everything(old.encode()).dialogue == ()


def test_codes_of_a_question_stand_in_a_text_beside_a_credential(copy_presentation):
    plan = plan_message(UR_REQUEST, PACKED, max_version=5, frame_version=10)
    text = f"{plan.parts[0]} {plan.parts[1]}\n{' '.join(plan.parts[2:])}\n{copy_presentation}\n"
    found = read_everything(text.encode())
    assert found.received == (Received("question", PACKED), Received("credential", copy_presentation))
    with pytest.raises(FramesMissingError):
        read_everything(plan.parts[0].encode())
    assert read_everything(copy_presentation.encode()).received == (Received("credential", copy_presentation),)
    assert read_everything(pdf_of(LINK, "HELLO")).received == (Received("question", LINK),)
    with pytest.raises(UnsupportedFormatError):
        read_everything(b"hello")


def test_other_texts_stand_for_a_message_that_is_too_much_for_one_code():
    small = plan_message(UR_REQUEST, b"x", texts=(LINK,))
    assert small.single is not None and small.single.startswith("UR:OPENID4VP-REQUEST/")
    plan = plan_message(UR_REQUEST, PACKED, texts=("short",), max_version=10)
    assert plan.single == "short"
    assert plan_message(UR_REQUEST, PACKED, max_version=10).single is None
    one = plan_message(UR_REQUEST, bytes(300), max_version=5)
    assert one.frame_count == 1 and one.single is not None


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.text(max_size=80),
            st.builds("openid4vp://{}".format, st.text(max_size=40)),
            st.builds('{{"vp_token": {}}}'.format, st.text(max_size=40)),
            st.builds(f"{HEADER}.{{}}.AA".format, st.text(max_size=20)),
            st.builds(encode_single, st.sampled_from((UR_REQUEST, UR_RESPONSE)), st.binary(max_size=60)),
        ),
        max_size=5,
    )
)
def test_whatever_codes_say_ends_in_items_or_an_error_of_ours(texts):
    with suppress(UnreadableError):
        assert all(item.kind in ("credential", "question", "answer") for item in join_all_codes(texts))
    with suppress(UnreadableError):
        assert read_everything("\n".join(texts).encode("utf-8", "replace")).received
