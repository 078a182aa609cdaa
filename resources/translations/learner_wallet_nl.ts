<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About this program</source>
        <translation>Over dit programma</translation>
    </message>
    <message>
        <source>It keeps proofs of what you learned. You choose who sees them.</source>
        <translation>Het bewaart bewijzen van wat je leerde. Jij kiest wie ze ziet.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>It is free. You may use it, look inside, change it and pass it on.</source>
        <translation>Het is vrij. Je mag het gebruiken, bekijken, veranderen en doorgeven.</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Lees de licentie</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Toegankelijkheid</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation>Wat het niet doet</translation>
    </message>
    <message>
        <source>It tells nobody what you do</source>
        <translation>Het vertelt niemand wat je doet</translation>
    </message>
    <message>
        <source>It counts nothing and sends nothing.</source>
        <translation>Het telt niets en verstuurt niets.</translation>
    </message>
    <message>
        <source>It asks for no account</source>
        <translation>Het vraagt geen account</translation>
    </message>
    <message>
        <source>There is no server that knows you.</source>
        <translation>Geen enkele server kent je.</translation>
    </message>
    <message>
        <source>It does not go online by itself</source>
        <translation>Het gaat niet vanzelf online</translation>
    </message>
    <message>
        <source>Only when you ask for it, and it first says where.</source>
        <translation>Alleen als jij het vraagt, en het zegt eerst waarheen.</translation>
    </message>
    <message>
        <source>Made with the work of others</source>
        <translation>Gemaakt met werk van anderen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Read the licence of %1</source>
        <translation>Lees de licentie van %1</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Tekst van de licentie</translation>
    </message>
    <message>
        <source>The text is not in this copy. Look for the name of the licence.</source>
        <translation>De tekst zit niet in deze kopie. Zoek op de naam van de licentie.</translation>
    </message>
    <message>
        <source>What holds, what does not yet, and how it is checked. In English.</source>
        <translation>Wat in orde is, wat nog niet, en hoe dat is nagekeken. In het Engels.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Add</name>
    <message>
        <source>%1 added</source>
        <translation>%1 toegevoegd</translation>
    </message>
    <message>
        <source>%1 already there</source>
        <translation>%1 had je al</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 geweigerd</translation>
    </message>
    <message>
        <source>What you pasted or scanned</source>
        <translation>Wat je plakte of scande</translation>
    </message>
    <message>
        <source>Add in Settings</source>
        <translation>Toevoegen in Instellingen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>You already have this one</source>
        <translation>Dit bewijs heb je al</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>echt</translation>
    </message>
    <message>
        <source>Compare with the issuer&apos;s website</source>
        <translation>Vergelijken met de website van de uitgever</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
    <message>
        <source>Add this vocabulary from a file</source>
        <translation>Deze woordenlijst uit een bestand toevoegen</translation>
    </message>
    <message>
        <source>It uses words from %1. The file with these words is not on this computer.</source>
        <translation>Het gebruikt woorden van %1. Het bestand met die woorden staat niet op deze computer.</translation>
    </message>
    <message>
        <source>The file could not be opened. Check that it is still there and that you may read it.</source>
        <translation>Het bestand ging niet open. Kijk of het er nog is en of je het mag lezen.</translation>
    </message>
    <message>
        <source>It is in your wallet.</source>
        <translation>Het zit in je portefeuille.</translation>
    </message>
    <message>
        <source>It was not added.</source>
        <translation>Het is niet toegevoegd.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>For a helper who knows the formats</source>
        <translation>Voor een helper die de formaten kent</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Add credentials</source>
        <translation>Bewijzen toevoegen</translation>
    </message>
    <message>
        <source>From a file, a picture, a code or a link you were given.</source>
        <translation>Uit een bestand, een afbeelding, een code of een link die je kreeg.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Bestanden kiezen</translation>
    </message>
    <message>
        <source>or drop them, or a folder, anywhere here</source>
        <translation>of sleep ze hierheen, of een hele map</translation>
    </message>
    <message>
        <source>Scan a code</source>
        <translation>Code scannen</translation>
    </message>
    <message>
        <source>with your camera or from the screen</source>
        <translation>met je camera of van het scherm</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>text or a link</source>
        <translation>tekst of een link</translation>
    </message>
    <message>
        <source>Say it yourself</source>
        <translation>Zeg het zelf</translation>
    </message>
    <message>
        <source>work, volunteering or a course without a credential</source>
        <translation>werk, vrijwilligerswerk of een cursus zonder bewijs</translation>
    </message>
    <message>
        <source>Give an issuer my key</source>
        <translation>Mijn sleutel aan een uitgever geven</translation>
    </message>
    <message>
        <source>The vocabulary was not added</source>
        <translation>De woordenlijst is niet toegevoegd</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Wat ontbreekt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Vocabulary added. 1 credential more.</source>
        <translation>Woordenlijst toegevoegd. 1 bewijs erbij.</translation>
    </message>
    <message>
        <source>Vocabulary added. %1 credentials more.</source>
        <translation>Woordenlijst toegevoegd. %1 bewijzen erbij.</translation>
    </message>
    <message>
        <source>Vocabulary added.</source>
        <translation>Woordenlijst toegevoegd.</translation>
    </message>
    <message>
        <source>Files with credentials</source>
        <translation>Bestanden met bewijzen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Choose the file from %1</source>
        <translation>Kies het bestand van %1</translation>
    </message>
    <message>
        <source>Paste a credential</source>
        <translation>Bewijs plakken</translation>
    </message>
    <message>
        <source>Paste the text or the link you were given.</source>
        <translation>Plak de tekst of de link die je kreeg.</translation>
    </message>
    <message>
        <source>Text of the credential</source>
        <translation>Tekst van het bewijs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Verwijderen: %1</translation>
    </message>
    <message>
        <source>signed by the counsellor who got your record</source>
        <translation>getekend door de begeleider die je dossier kreeg</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Learners I guide</source>
        <translation>Lerenden die ik begeleid</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Advies</translation>
    </message>
    <message>
        <source>Your advice</source>
        <translation>Je advies</translation>
    </message>
    <message>
        <source>What you talked about, and what you advise.</source>
        <translation>Wat je besprak, en wat je aanraadt.</translation>
    </message>
    <message>
        <source>Add a next step</source>
        <translation>Een volgende stap toevoegen</translation>
    </message>
    <message>
        <source>Sign and show</source>
        <translation>Tekenen en tonen</translation>
    </message>
    <message>
        <source>What the learner gets</source>
        <translation>Wat de lerende krijgt</translation>
    </message>
    <message>
        <source>Your signed advice, kept apart from their credentials. Only they can open it.</source>
        <translation>Je getekende advies, apart van hun bewijzen. Alleen zij kunnen het openen.</translation>
    </message>
    <message>
        <source>Advice for %1</source>
        <translation>Advies voor %1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Voor: %1</translation>
    </message>
    <message>
        <source>Write your advice first.</source>
        <translation>Schrijf eerst je advies.</translation>
    </message>
    <message>
        <source>Say in a few words what the step is, or remove it.</source>
        <translation>Zeg in een paar woorden wat de stap is, of verwijder ze.</translation>
    </message>
</context>
<context>
    <name>AfterwardsCard</name>
    <message>
        <source>What you get</source>
        <translation>Wat je krijgt</translation>
    </message>
    <message>
        <source>The answer is made for you, now. It cannot be used twice.</source>
        <translation>Het antwoord is voor jou gemaakt, nu. Het telt geen tweede keer.</translation>
    </message>
    <message>
        <source>A question counts for five minutes.</source>
        <translation>Een vraag telt vijf minuten.</translation>
    </message>
    <message>
        <source>Nothing is kept when you close the program.</source>
        <translation>Na het sluiten van het programma blijft niets bewaard.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Somebody asks you something. You see all of it before you share anything.</source>
        <translation>Iemand vraagt je iets. Je ziet alles voor je iets deelt.</translation>
    </message>
    <message>
        <source>See the question</source>
        <translation>De vraag bekijken</translation>
    </message>
    <message>
        <source>Somebody asks something. Open your wallet to answer.</source>
        <translation>Iemand vraagt iets. Open je portefeuille om te antwoorden.</translation>
    </message>
    <message>
        <source>Open my wallet</source>
        <translation>Mijn portefeuille openen</translation>
    </message>
    <message>
        <source>This is a question</source>
        <translation>Dit is een vraag</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>You have no credential of this kind here.</source>
        <translation>Je hebt hier geen bewijs van deze soort.</translation>
    </message>
    <message>
        <source>You have one, but it is of a kind that cannot be shown this way.</source>
        <translation>Je hebt er een, maar zo’n bewijs kan niet op deze manier getoond worden.</translation>
    </message>
    <message>
        <source>You have one, but it lacks a detail they ask for.</source>
        <translation>Je hebt er een, maar er ontbreekt een gegeven dat zij vragen.</translation>
    </message>
    <message>
        <source>You have one, but it says something else than they ask for.</source>
        <translation>Je hebt er een, maar er staat iets anders in dan zij vragen.</translation>
    </message>
    <message>
        <source>You have one, but from another issuer than they ask for.</source>
        <translation>Je hebt er een, maar van een andere uitgever dan zij vragen.</translation>
    </message>
    <message>
        <source>You have one, but it cannot prove that it is yours. They ask for that proof.</source>
        <translation>Je hebt er een, maar het kan niet bewijzen dat het van jou is. Dat vragen zij wel.</translation>
    </message>
    <message>
        <source>They ask for a kind of credential that this program does not know.</source>
        <translation>Zij vragen een soort bewijs dat dit programma niet kent.</translation>
    </message>
    <message>
        <source>Somebody asks you something</source>
        <translation>Iemand vraagt je iets</translation>
    </message>
    <message>
        <source>%1 asks you something</source>
        <translation>%1 vraagt je iets</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation>%1 is bekend</translation>
    </message>
    <message>
        <source>%1 is known, by %2</source>
        <translation>%1 is bekend, volgens %2</translation>
    </message>
    <message>
        <source>They do not say who they are</source>
        <translation>Zij zeggen niet wie ze zijn</translation>
    </message>
    <message>
        <source>Says it is %1, not verified</source>
        <translation>Zegt %1 te zijn, niet nagegaan</translation>
    </message>
    <message>
        <source>This is not %1, which you know. The name only looks like it.</source>
        <translation>Dit is niet %1, dat je kent. De naam lijkt er alleen op.</translation>
    </message>
    <message>
        <source>They call themselves %1. They are known under another name.</source>
        <translation>Zij noemen zich %1. Zij zijn bekend onder een andere naam.</translation>
    </message>
    <message>
        <source>Their name has signs that nobody sees: %1. Somebody may pretend to be another.</source>
        <translation>In hun naam staan tekens die niemand ziet: %1. Misschien doet iemand zich voor als een ander.</translation>
    </message>
    <message>
        <source>and</source>
        <translation>en</translation>
    </message>
    <message>
        <source>Letters in their name only look like others: %1. They may pretend to be another.</source>
        <translation>Letters in hun naam lijken alleen op andere: %1. Misschien doen zij zich voor als een ander.</translation>
    </message>
    <message>
        <source>Their name looks like one of somebody else. They may pretend to be another.</source>
        <translation>Hun naam lijkt op die van een ander. Misschien doen zij zich voor als een ander.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>A credential</source>
        <translation>Een bewijs</translation>
    </message>
    <message>
        <source>or</source>
        <translation>of</translation>
    </message>
    <message>
        <source>Their reason does not explain why they want your %1.</source>
        <translation>Hun reden legt niet uit waarom zij je %1 willen.</translation>
    </message>
    <message>
        <source>They do not say why they want your %1.</source>
        <translation>Zij zeggen niet waarom zij je %1 willen.</translation>
    </message>
    <message>
        <source>The time to answer is over</source>
        <translation>De tijd om te antwoorden is voorbij</translation>
    </message>
    <message>
        <source>Less than a minute to answer</source>
        <translation>Minder dan een minuut om te antwoorden</translation>
    </message>
    <message>
        <source>1 minute to answer</source>
        <translation>1 minuut om te antwoorden</translation>
    </message>
    <message>
        <source>%1 minutes to answer</source>
        <translation>%1 minuten om te antwoorden</translation>
    </message>
    <message>
        <source>You said no. They learned nothing about what you have.</source>
        <translation>Je zei nee. Zij weten niets over wat je hebt.</translation>
    </message>
    <message>
        <source>You said no to %1. They learned nothing about what you have.</source>
        <translation>Je zei nee tegen %1. Zij weten niets over wat je hebt.</translation>
    </message>
    <message>
        <source>To see if you can do the data work in our warehouse.</source>
        <translation>Om te zien of je het datawerk in ons magazijn kunt doen.</translation>
    </message>
</context>
<context>
    <name>AnswerCodePage</name>
    <message>
        <source>QR code with your answer</source>
        <translation>QR-code met je antwoord</translation>
    </message>
    <message>
        <source>Let them scan this</source>
        <translation>Laat dit scannen</translation>
    </message>
    <message>
        <source>This is a copy. It does not prove that it is yours.</source>
        <translation>Dit is een kopie. Ze bewijst niet dat het van jou is.</translation>
    </message>
    <message>
        <source>Not scanned in time? Ask them for a new question.</source>
        <translation>Niet op tijd gescand? Vraag hun een nieuwe vraag te tonen.</translation>
    </message>
    <message>
        <source>Nobody here to scan it? Save it as a file, and open that file in Check.</source>
        <translation>Niemand hier die het scant? Sla het op als bestand en open dat bestand bij Controleren.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Opslaan als bestand</translation>
    </message>
    <message>
        <source>Proof of sharing</source>
        <translation>Deelbewijs</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Works without internet. They scan it with the program that asked.</source>
        <translation>Werkt zonder internet. Zij scannen het met het programma dat de vraag stelde.</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Voor %1</translation>
    </message>
    <message>
        <source>For whoever asked</source>
        <translation>Voor wie het vroeg</translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Het antwoord opslaan</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Any credential</source>
        <translation>Eender welk bewijs</translation>
    </message>
    <message>
        <source>Learning credential</source>
        <translation>Leerbewijs</translation>
    </message>
    <message>
        <source>Micro-credential</source>
        <translation>Microcredential</translation>
    </message>
    <message>
        <source>Open Badge</source>
        <translation>Open Badge</translation>
    </message>
    <message>
        <source>Diploma (European format)</source>
        <translation>Diploma (Europees formaat)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Datum van uitgifte</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>What the person can do</source>
        <translation>Wat de persoon kan</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Studietijd</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Kwaliteitszorg</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 that states “%2”</source>
        <translation>%1 waarin “%2” staat</translation>
    </message>
    <message>
        <source>Written in the technical view. Credentials it names: %1.</source>
        <translation>Geschreven in de technische weergave. Bewijzen die ze noemt: %1.</translation>
    </message>
    <message>
        <source>%1, issued by %2</source>
        <translation>%1, uitgegeven door %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Nog %1</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>Ask for something</source>
        <translation>Iets vragen</translation>
    </message>
    <message>
        <source>Show a question as a QR code. The answer can&apos;t be used twice.</source>
        <translation>Toon een vraag als QR-code. Het antwoord telt geen tweede keer.</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nieuwe vraag</translation>
    </message>
    <message>
        <source>Show my question again</source>
        <translation>Mijn vraag opnieuw tonen</translation>
    </message>
</context>
<context>
    <name>AskCodePage</name>
    <message>
        <source>Let them scan this</source>
        <translation>Laat dit scannen</translation>
    </message>
    <message>
        <source>Change the question</source>
        <translation>De vraag wijzigen</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Je vraag</translation>
    </message>
    <message>
        <source>QR code with your question</source>
        <translation>QR-code met je vraag</translation>
    </message>
    <message>
        <source>They open Share in their wallet and press “They show me a code first”. Then show their answer to the camera.</source>
        <translation>Ze openen Delen in hun portefeuille en drukken op “Zij tonen mij eerst een code”. Toon daarna hun antwoord aan de camera.</translation>
    </message>
    <message>
        <source>The time is over. An answer to this code does not count.</source>
        <translation>De tijd is om. Een antwoord op deze code telt niet.</translation>
    </message>
    <message>
        <source>Ask anew</source>
        <translation>Opnieuw vragen</translation>
    </message>
    <message>
        <source>Five more minutes, with a new code.</source>
        <translation>Weer vijf minuten, met een nieuwe code.</translation>
    </message>
    <message>
        <source>Press to choose the answer: a picture or file. Or drop or paste it here.</source>
        <translation>Druk om het antwoord te kiezen: een afbeelding of bestand. Of sleep of plak het hier.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>Hun antwoord</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als bestand opslaan</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Afbeelding opslaan</translation>
    </message>
    <message>
        <source>Copy as a link</source>
        <translation>Als link kopiëren</translation>
    </message>
    <message>
        <source>Other ways to ask</source>
        <translation>Andere manieren om te vragen</translation>
    </message>
    <message>
        <source>The link and the file work with other wallets too.</source>
        <translation>De link en het bestand werken ook met andere portefeuilles.</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <translation>%1 vraagt</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The question is shown. It counts for five minutes.</source>
        <translation>De vraag is zichtbaar. Ze telt vijf minuten.</translation>
    </message>
    <message>
        <source>Less than a minute left. You can ask anew.</source>
        <translation>Nog minder dan een minuut. Je kunt opnieuw vragen.</translation>
    </message>
    <message>
        <source>Time is over</source>
        <translation>De tijd is om</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard to check.</source>
        <translation>Op het klembord staat niets om te controleren.</translation>
    </message>
    <message>
        <source>Open their answer</source>
        <translation>Hun antwoord openen</translation>
    </message>
</context>
<context>
    <name>AskFormPage</name>
    <message>
        <source>Ask for something</source>
        <translation>Iets vragen</translation>
    </message>
    <message>
        <source>They scan your question and answer it. Nothing needs the internet.</source>
        <translation>Zij scannen je vraag en antwoorden. Internet is niet nodig.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>This question is written by hand, in the technical view.</source>
        <translation>Deze vraag is met de hand geschreven, in de technische weergave.</translation>
    </message>
    <message>
        <source>Show the question</source>
        <translation>De vraag tonen</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Save picture</source>
        <translation>Afbeelding opslaan</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Afbeeldingen (*.png)</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als bestand opslaan</translation>
    </message>
    <message>
        <source>Questions (*.question)</source>
        <translation>Vragen (*.question)</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>De link is gekopieerd.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>“%1” is verwijderd.</translation>
    </message>
    <message>
        <source>Share your record with a counsellor</source>
        <translation>Je dossier delen met een begeleider</translation>
    </message>
    <message>
        <source>Read each line. You can say no, and nothing else changes.</source>
        <translation>Lees elke regel. Je mag nee zeggen, dan verandert er verder niets.</translation>
    </message>
    <message>
        <source>Your counsellor sees the same three words.</source>
        <translation>Je begeleider ziet dezelfde drie woorden.</translation>
    </message>
    <message>
        <source>What they say about your privacy</source>
        <translation>Wat zij zeggen over je privacy</translation>
    </message>
    <message>
        <source>Somebody helps you. After Yes, write your passphrase yourself.</source>
        <translation>Iemand helpt je. Schrijf na Ja zelf je wachtzin.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>Choose what they may see</source>
        <translation>Kies wat zij mogen zien</translation>
    </message>
    <message>
        <source>See exactly</source>
        <translation>Precies bekijken</translation>
    </message>
    <message>
        <source>See exactly what they will see</source>
        <translation>Bekijk precies wat zij te zien krijgen</translation>
    </message>
    <message>
        <source>You may leave it empty</source>
        <translation>Dit mag leeg blijven</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation>Naam die zij zien</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Last day that they may keep it</source>
        <translation>Laatste dag dat zij het mogen bewaren</translation>
    </message>
    <message>
        <source>They may save or print parts of it</source>
        <translation>Zij mogen delen ervan bewaren of afdrukken</translation>
    </message>
    <message>
        <source>Guidance → Stop sharing. Always, at once.</source>
        <translation>Begeleiding → Stoppen met delen. Altijd, meteen.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>They may not</source>
        <translation>Zij mogen niet</translation>
    </message>
    <message>
        <source>How to stop</source>
        <translation>Hoe stoppen</translation>
    </message>
    <message>
        <source>This program cannot erase copies made elsewhere.</source>
        <translation>Dit programma kan kopieën die elders zijn gemaakt niet wissen.</translation>
    </message>
    <message>
        <source>Choose what it is for first.</source>
        <translation>Kies eerst waarvoor het is.</translation>
    </message>
    <message>
        <source>Choose what they may see first.</source>
        <translation>Kies eerst wat zij mogen zien.</translation>
    </message>
    <message>
        <source>Choose a day that is still to come.</source>
        <translation>Kies een dag die nog moet komen.</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekend</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>niet nagegaan</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Kies er een</translation>
    </message>
    <message>
        <source>Why the law allows it, they say</source>
        <translation>Waarom het mag van de wet, zeggen zij</translation>
    </message>
    <message>
        <source>Where they keep it</source>
        <translation>Waar zij het bewaren</translation>
    </message>
    <message>
        <source>%1 (law of %2)</source>
        <translation>%1 (recht van %2)</translation>
    </message>
    <message>
        <source>Where you can complain</source>
        <translation>Waar je kunt klagen</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>Reservekopie</translation>
    </message>
    <message>
        <source>One locked file with all your credentials. Keep it away from this computer.</source>
        <translation>Eén gesloten bestand met al je bewijzen. Bewaar het niet bij deze computer.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Een reservekopie maken</translation>
    </message>
    <message>
        <source>Writing the backup…</source>
        <translation>De reservekopie wordt gemaakt…</translation>
    </message>
    <message>
        <source>The backup is saved as {name}.</source>
        <translation>De reservekopie is opgeslagen als {name}.</translation>
    </message>
    <message>
        <source>Your passphrase or your recovery code opens the backup later.</source>
        <translation>Je wachtzin of je herstelcode opent de reservekopie later.</translation>
    </message>
    <message>
        <source>Choose where it goes</source>
        <translation>Kies een plaats</translation>
    </message>
    <message>
        <source>Backups (*{ending})</source>
        <translation>Reservekopieën (*{ending})</translation>
    </message>
    <message>
        <source>Save the backup</source>
        <translation>De reservekopie opslaan</translation>
    </message>
</context>
<context>
    <name>BusyOverlay</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>CalmPage</name>
    <message>
        <source>To Guidance</source>
        <translation>Naar Begeleiding</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>Stop the camera</source>
        <translation>Camera stoppen</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Donkerder</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Lichter</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>%1 % has arrived</source>
        <translation>%1 % is binnen</translation>
    </message>
    <message>
        <source>Mirrored now</source>
        <translation>Nu in spiegelbeeld</translation>
    </message>
    <message>
        <source>No longer mirrored</source>
        <translation>Niet meer in spiegelbeeld</translation>
    </message>
    <message>
        <source>Do not mirror</source>
        <translation>Niet spiegelen</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegelen</translation>
    </message>
    <message>
        <source>Lamp off</source>
        <translation>Lamp uit</translation>
    </message>
    <message>
        <source>Lamp on</source>
        <translation>Lamp aan</translation>
    </message>
    <message>
        <source>The camera cannot be used here</source>
        <translation>De camera werkt hier niet</translation>
    </message>
    <message>
        <source>A part of the system for cameras is missing. Use one of the other ways below.</source>
        <translation>Een deel van het systeem voor camera’s ontbreekt. Kies hieronder een andere manier.</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Geen camera gevonden</translation>
    </message>
    <message>
        <source>Connect one: it starts by itself. Or use one of the other ways below.</source>
        <translation>Sluit er een aan: die start vanzelf. Of gebruik een van de andere manieren hieronder.</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>De camera mag niet gebruikt worden</translation>
    </message>
    <message>
        <source>Allow it in the privacy settings of your system. Or use one of the other ways below.</source>
        <translation>Geef toelating bij de privacy-instellingen van je systeem. Of kies hieronder een andere manier.</translation>
    </message>
    <message>
        <source>The camera does not answer</source>
        <translation>De camera antwoordt niet</translation>
    </message>
    <message>
        <source>Another program may be using it. Close that and press here to try again.</source>
        <translation>Misschien gebruikt een ander programma ze. Sluit dat en druk hier om opnieuw te proberen.</translation>
    </message>
    <message>
        <source>May this program use the camera?</source>
        <translation>Mag dit programma de camera gebruiken?</translation>
    </message>
    <message>
        <source>Your system asks you now.</source>
        <translation>Je systeem vraagt het je nu.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>De camera start…</translation>
    </message>
    <message>
        <source>Scan a code with the camera</source>
        <translation>Code scannen met de camera</translation>
    </message>
    <message>
        <source>Press to start. No picture is kept.</source>
        <translation>Druk om te starten. Er wordt geen beeld bewaard.</translation>
    </message>
    <message>
        <source>Come closer</source>
        <translation>Kom dichterbij</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Houd stil</translation>
    </message>
    <message>
        <source>Ask them to show it slower</source>
        <translation>Vraag om het trager te tonen</translation>
    </message>
    <message>
        <source>Keep it in view</source>
        <translation>Houd de code in beeld</translation>
    </message>
    <message>
        <source>That code holds no credential</source>
        <translation>In die code zit geen bewijs</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera</source>
        <translation>Houd de QR-code voor de camera</translation>
    </message>
</context>
<context>
    <name>CandidateRow</name>
    <message>
        <source>Choose details</source>
        <translation>Gegevens kiezen</translation>
    </message>
    <message>
        <source>Choose details of %1</source>
        <translation>Gegevens kiezen van %1</translation>
    </message>
    <message>
        <source>1 chosen detail</source>
        <translation>1 gekozen gegeven</translation>
    </message>
    <message>
        <source>%1 chosen details</source>
        <translation>%1 gekozen gegevens</translation>
    </message>
</context>
<context>
    <name>CandidatesCard</name>
    <message>
        <source>Your credentials</source>
        <translation>Je bewijzen</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>The certificate %1 is locked. Its passphrase is not kept.</source>
        <translation>Het certificaat %1 is op slot. De wachtzin wordt niet bewaard.</translation>
    </message>
    <message>
        <source>Open the certificate</source>
        <translation>Het certificaat openen</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation>Wachtzin van het certificaat</translation>
    </message>
    <message>
        <source>Write the passphrase first.</source>
        <translation>Schrijf eerst de wachtzin.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>That passphrase does not open it. Try again.</source>
        <translation>Die wachtzin opent het niet. Probeer opnieuw.</translation>
    </message>
</context>
<context>
    <name>ChangePassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Wachtzin wijzigen</translation>
    </message>
    <message>
        <source>Your recovery code stays the same.</source>
        <translation>Je herstelcode blijft dezelfde.</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Je wachtzin van nu</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Write your passphrase first.</source>
        <translation>Schrijf eerst je wachtzin.</translation>
    </message>
    <message>
        <source>Choose a new passphrase.</source>
        <translation>Kies een nieuwe wachtzin.</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>Take everything back</source>
        <translation>Alles terugdraaien</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugdraaien</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Terugdraaien: %1</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Teruggedraaid.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Complete and readable</source>
        <translation>Volledig en leesbaar</translation>
    </message>
    <message>
        <source>It has everything a credential of this kind must have.</source>
        <translation>Alles wat in zo’n bewijs moet staan, staat erin.</translation>
    </message>
    <message>
        <source>Damaged or incomplete</source>
        <translation>Beschadigd of niet volledig</translation>
    </message>
    <message>
        <source>It cannot be read to the end. Ask for it once more, as a file if possible.</source>
        <translation>Het is niet tot het einde leesbaar. Vraag het opnieuw, liefst als bestand.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Te groot</translation>
    </message>
    <message>
        <source>No credential is this large, so it was not opened. Choose the file itself.</source>
        <translation>Geen enkel bewijs is zo groot. Daarom ging het niet open. Kies het bestand zelf.</translation>
    </message>
    <message>
        <source>A format this version does not know</source>
        <translation>Een formaat dat deze versie niet kent</translation>
    </message>
    <message>
        <source>Made by a newer program</source>
        <translation>Gemaakt door een nieuwer programma</translation>
    </message>
    <message>
        <source>Update the program, then read the code again.</source>
        <translation>Werk het programma bij. Lees daarna de code opnieuw.</translation>
    </message>
    <message>
        <source>No code found</source>
        <translation>Geen code gevonden</translation>
    </message>
    <message>
        <source>Use a sharper picture that shows the whole code, or ask for the file.</source>
        <translation>Neem een scherpere foto van de hele code, of vraag het bestand.</translation>
    </message>
    <message>
        <source>Part of the moving code is missing</source>
        <translation>Een deel van de bewegende code ontbreekt</translation>
    </message>
    <message>
        <source>Keep reading until every part has arrived.</source>
        <translation>Blijf lezen tot alle delen er zijn.</translation>
    </message>
    <message>
        <source>A kind of signature this version does not know</source>
        <translation>Een soort handtekening die deze versie niet kent</translation>
    </message>
    <message>
        <source>It may well be genuine. Update the program, or ask the issuer.</source>
        <translation>Misschien is het wel echt. Werk het programma bij, of vraag het de uitgever.</translation>
    </message>
    <message>
        <source>Uses words this version does not know</source>
        <translation>Gebruikt woorden die deze versie niet kent</translation>
    </message>
    <message>
        <source>Its vocabulary is not on this computer. Update the program, or ask the issuer.</source>
        <translation>De woordenlijst staat niet op deze computer. Werk het programma bij, of vraag het de uitgever.</translation>
    </message>
    <message>
        <source>Holds a detail that is not defined</source>
        <translation>Een gegeven heeft geen vaste betekenis</translation>
    </message>
    <message>
        <source>An Open Badge of the first kind</source>
        <translation>Een Open Badge van de eerste soort</translation>
    </message>
    <message>
        <source>Badges of before 2018 cannot be checked any more. Ask the issuer for a new one.</source>
        <translation>Badges van voor 2018 zijn niet meer te controleren. Vraag de uitgever een nieuwe.</translation>
    </message>
    <message>
        <source>A transcript of an older kind</source>
        <translation>Een overzicht van een oudere soort</translation>
    </message>
    <message>
        <source>This program reads the kind that came after it. Ask the issuer for CLR 2.0.</source>
        <translation>Dit programma leest de soort die erna kwam. Vraag de uitgever om CLR 2.0.</translation>
    </message>
    <message>
        <source>A European credential of an older kind</source>
        <translation>Een Europees bewijs van een oudere soort</translation>
    </message>
    <message>
        <source>Ask the issuer for the kind that is made since 2023.</source>
        <translation>Vraag de uitgever de soort die sinds 2023 gemaakt wordt.</translation>
    </message>
    <message>
        <source>A description of a badge</source>
        <translation>Een beschrijving van een badge</translation>
    </message>
    <message>
        <source>It says what the badge stands for, not who earned it. Ask for the badge itself.</source>
        <translation>Er staat waar de badge voor staat, niet wie hem kreeg. Vraag om de badge zelf.</translation>
    </message>
    <message>
        <source>A description of an issuer</source>
        <translation>Een beschrijving van een uitgever</translation>
    </message>
    <message>
        <source>It says who gives badges, not who earned one. Ask for the badge itself.</source>
        <translation>Er staat wie badges geeft, niet wie er een kreeg. Vraag om de badge zelf.</translation>
    </message>
    <message>
        <source>An issuer&apos;s key</source>
        <translation>Een sleutel van een uitgever</translation>
    </message>
    <message>
        <source>It is no credential. Add it in Settings if you trust the issuer.</source>
        <translation>Het is geen bewijs. Voeg het toe in Instellingen als je de uitgever vertrouwt.</translation>
    </message>
    <message>
        <source>A list of withdrawn badges</source>
        <translation>Een lijst van ingetrokken badges</translation>
    </message>
    <message>
        <source>It is no credential. Add it in Settings.</source>
        <translation>Het is geen bewijs. Voeg het toe in Instellingen.</translation>
    </message>
    <message>
        <source>Names no issuer</source>
        <translation>Noemt geen uitgever</translation>
    </message>
    <message>
        <source>A credential says who gave it. This may be an example that nobody filled in.</source>
        <translation>Een bewijs zegt wie het gaf. Dit is misschien een voorbeeld dat niemand heeft ingevuld.</translation>
    </message>
    <message>
        <source>It may well be genuine. Open the whole file, or ask the issuer for an Open Badge.</source>
        <translation>Het kan best echt zijn. Open het hele bestand, of vraag de uitgever om een Open Badge.</translation>
    </message>
    <message>
        <source>Nothing is in it</source>
        <translation>Er zit niets in</translation>
    </message>
    <message>
        <source>The file or text is empty. Ask for it once more.</source>
        <translation>Het bestand of de tekst is leeg. Vraag het nog eens.</translation>
    </message>
    <message>
        <source>A certificate of an older kind</source>
        <translation>Een certificaat van een oudere soort</translation>
    </message>
    <message>
        <source>This program does not read the first Blockcerts. Ask for an Open Badge.</source>
        <translation>Dit programma leest de eerste Blockcerts niet. Vraag om een Open Badge.</translation>
    </message>
    <message>
        <source>Only an address</source>
        <translation>Alleen een adres</translation>
    </message>
    <message>
        <source>It leads to a website. Download the credential there, and add that file.</source>
        <translation>Het leidt naar een website. Download het bewijs daar en voeg dat bestand toe.</translation>
    </message>
    <message>
        <source>An offer of a credential</source>
        <translation>Een aanbod van een bewijs</translation>
    </message>
    <message>
        <source>Accept it in the program it was made for. Then add the file you get.</source>
        <translation>Neem het aan in het programma waarvoor het is gemaakt. Voeg daarna het bestand toe dat je krijgt.</translation>
    </message>
    <message>
        <source>A question, not an answer</source>
        <translation>Een vraag, geen antwoord</translation>
    </message>
    <message>
        <source>Somebody asks for details with it. It belongs in the program it was made for.</source>
        <translation>Iemand vraagt hiermee om gegevens. Het hoort in het programma waarvoor het is gemaakt.</translation>
    </message>
    <message>
        <source>A code in a shortened form</source>
        <translation>Een code in verkorte vorm</translation>
    </message>
    <message>
        <source>This program does not read this form. Ask for the file itself.</source>
        <translation>Dit programma leest deze vorm niet. Vraag om het bestand zelf.</translation>
    </message>
    <message>
        <source>A web page</source>
        <translation>Een webpagina</translation>
    </message>
    <message>
        <source>Download the credential on that page, and add that file.</source>
        <translation>Download het bewijs op die pagina en voeg dat bestand toe.</translation>
    </message>
    <message>
        <source>A picture of another kind</source>
        <translation>Een afbeelding van een andere soort</translation>
    </message>
    <message>
        <source>A badge in a picture is a PNG or SVG file. Ask for the original file.</source>
        <translation>Een badge in een afbeelding is een PNG- of SVG-bestand. Vraag om het originele bestand.</translation>
    </message>
    <message>
        <source>A document made for phones</source>
        <translation>Een document voor telefoons</translation>
    </message>
    <message>
        <source>This program does not read this form (mdoc). Ask the issuer for another form.</source>
        <translation>Dit programma leest deze vorm (mdoc) niet. Vraag de uitgever om een andere vorm.</translation>
    </message>
    <message>
        <source>Keys of an issuer</source>
        <translation>Sleutels van een uitgever</translation>
    </message>
    <message>
        <source>A list of withdrawn credentials</source>
        <translation>Een lijst van ingetrokken bewijzen</translation>
    </message>
    <message>
        <source>A description of credentials</source>
        <translation>Een beschrijving van bewijzen</translation>
    </message>
    <message>
        <source>It says how credentials are written. Ask for the credential itself.</source>
        <translation>Het zegt hoe bewijzen worden geschreven. Vraag om het bewijs zelf.</translation>
    </message>
    <message>
        <source>A list of words</source>
        <translation>Een lijst van woorden</translation>
    </message>
    <message>
        <source>Credentials are written in such words. Ask for the credential itself.</source>
        <translation>Bewijzen worden in zulke woorden geschreven. Vraag om het bewijs zelf.</translation>
    </message>
    <message>
        <source>Only a signature of a person</source>
        <translation>Alleen een handtekening van een persoon</translation>
    </message>
    <message>
        <source>The credential itself is missing. Ask for the whole file.</source>
        <translation>Het bewijs zelf ontbreekt. Vraag om het hele bestand.</translation>
    </message>
    <message>
        <source>Nothing but a signed message</source>
        <translation>Alleen een getekend bericht</translation>
    </message>
    <message>
        <source>There is no credential in it. Ask for the credential itself.</source>
        <translation>Er zit geen bewijs in. Vraag om het bewijs zelf.</translation>
    </message>
    <message>
        <source>Data without a credential</source>
        <translation>Gegevens zonder bewijs</translation>
    </message>
    <message>
        <source>It is no credential that this version knows. Ask the issuer for an Open Badge.</source>
        <translation>Het is geen bewijs dat deze versie kent. Vraag de uitgever om een Open Badge.</translation>
    </message>
    <message>
        <source>A recommendation of a badge</source>
        <translation>Een aanbeveling van een badge</translation>
    </message>
    <message>
        <source>It is no credential of a person. Ask for the badge itself.</source>
        <translation>Het is geen bewijs van een persoon. Vraag om de badge zelf.</translation>
    </message>
    <message>
        <source>Only the address of a badge</source>
        <translation>Alleen het adres van een badge</translation>
    </message>
    <message>
        <source>It leads to a website. Download the badge there, and add that file.</source>
        <translation>Het leidt naar een website. Download de badge daar en voeg dat bestand toe.</translation>
    </message>
    <message>
        <source>It may well be genuine ({detail}). Update the program, or ask the issuer.</source>
        <translation>Het kan best echt zijn ({detail}). Werk het programma bij, of vraag het de uitgever.</translation>
    </message>
    <message>
        <source>Its vocabulary is not on this computer. Add the file of it, or ask the issuer.</source>
        <translation>De woordenlijst ervan staat niet op deze computer. Voeg het bestand toe, of vraag de uitgever.</translation>
    </message>
    <message>
        <source>A detail has no agreed meaning, so nobody can vouch for it. Ask the issuer.</source>
        <translation>Over dat gegeven is niets afgesproken. Niemand kan ervoor instaan. Vraag het de uitgever.</translation>
    </message>
    <message>
        <source>Not changed since it was issued</source>
        <translation>Niet veranderd sinds de uitgifte</translation>
    </message>
    <message>
        <source>The issuer&apos;s signature fits.</source>
        <translation>De handtekening van de uitgever klopt.</translation>
    </message>
    <message>
        <source>The issuer&apos;s signature fits ({algorithm}).</source>
        <translation>De handtekening van de uitgever klopt ({algorithm}).</translation>
    </message>
    <message>
        <source>Changed after it was issued</source>
        <translation>Veranderd na de uitgifte</translation>
    </message>
    <message>
        <source>The signature does not fit what it says. Ask for a new copy.</source>
        <translation>De handtekening past niet bij wat er staat. Vraag een nieuwe kopie.</translation>
    </message>
    <message>
        <source>A detail was changed</source>
        <translation>Een gegeven is veranderd</translation>
    </message>
    <message>
        <source>A shown detail is not the one the issuer signed. Ask the holder to share again.</source>
        <translation>Een getoond gegeven is niet wat de uitgever tekende. Vraag de eigenaar om opnieuw te delen.</translation>
    </message>
    <message>
        <source>A detail was added</source>
        <translation>Een gegeven is toegevoegd</translation>
    </message>
    <message>
        <source>The issuer never signed one of the details. Ask the holder to share again.</source>
        <translation>De uitgever heeft een van de gegevens nooit getekend. Vraag de eigenaar om opnieuw te delen.</translation>
    </message>
    <message>
        <source>A detail stands in it twice</source>
        <translation>Een gegeven staat er twee keer in</translation>
    </message>
    <message>
        <source>No honest copy does that. Ask the holder to share again.</source>
        <translation>Een eerlijke kopie heeft dat niet. Vraag de eigenaar om opnieuw te delen.</translation>
    </message>
    <message>
        <source>A detail is damaged</source>
        <translation>Een gegeven is beschadigd</translation>
    </message>
    <message>
        <source>One of the shown details cannot be read. Ask the holder to share again.</source>
        <translation>Een van de getoonde gegevens is niet leesbaar. Vraag de eigenaar om opnieuw te delen.</translation>
    </message>
    <message>
        <source>A detail is far too large</source>
        <translation>Een gegeven is veel te groot</translation>
    </message>
    <message>
        <source>No issuer makes such a detail. Ask the holder to share again.</source>
        <translation>Geen uitgever maakt zo’n gegeven. Vraag de eigenaar om opnieuw te delen.</translation>
    </message>
    <message>
        <source>Signed in an unsafe way</source>
        <translation>Onveilig getekend</translation>
    </message>
    <message>
        <source>Anyone could have made this signature. Ask the issuer for a newer copy.</source>
        <translation>Iedereen kan deze handtekening gezet hebben. Vraag de uitgever een nieuwere kopie.</translation>
    </message>
    <message>
        <source>Changed or not: unknown</source>
        <translation>Veranderd of niet: onbekend</translation>
    </message>
    <message>
        <source>The issuer&apos;s key is not on this computer. Add a list that has it in Settings.</source>
        <translation>De sleutel van de uitgever staat niet op deze computer. Voeg bij Instellingen een lijst toe waar hij op staat.</translation>
    </message>
    <message>
        <source>This version does not know this kind of signature. Update the program.</source>
        <translation>Deze versie kent dit soort handtekening niet. Werk het programma bij.</translation>
    </message>
    <message>
        <source>Carries no seal</source>
        <translation>Heeft geen zegel</translation>
    </message>
    <message>
        <source>Nobody vouches for it: anyone could have written it. Ask the issuer for a sealed copy.</source>
        <translation>Niemand staat ervoor in: iedereen kan het geschreven hebben. Vraag de uitgever een kopie met zegel.</translation>
    </message>
    <message>
        <source>Not made to be shown</source>
        <translation>Niet gemaakt om te tonen</translation>
    </message>
    <message>
        <source>This is the holder&apos;s own file, with everything in it. Ask the holder to share it instead.</source>
        <translation>Dit is het eigen bestand van de eigenaar, met alles erin. Vraag de eigenaar om het te delen.</translation>
    </message>
    <message>
        <source>Holds a detail that no seal covers</source>
        <translation>Bevat een gegeven zonder zegel</translation>
    </message>
    <message>
        <source>Anyone could have added it. Ask the issuer for a new copy.</source>
        <translation>Iedereen kan het toegevoegd hebben. Vraag de uitgever een nieuwe kopie.</translation>
    </message>
    <message>
        <source>The issuer keeps this badge on its website. What stands there is not on this computer.</source>
        <translation>De uitgever bewaart deze badge op zijn website. Wat daar staat, staat niet op deze computer.</translation>
    </message>
    <message>
        <source>Not what the issuer published</source>
        <translation>Niet wat de uitgever publiceerde</translation>
    </message>
    <message>
        <source>The issuer&apos;s website says something else. Ask the issuer or the holder for a new copy.</source>
        <translation>Op de website van de uitgever staat iets anders. Vraag de uitgever of de eigenaar een nieuwe kopie.</translation>
    </message>
    <message>
        <source>Not where the issuer publishes</source>
        <translation>Niet waar de uitgever publiceert</translation>
    </message>
    <message>
        <source>It stands at an address that the issuer does not use for badges. Ask the issuer.</source>
        <translation>Het staat op een adres dat de uitgever niet voor badges gebruikt. Vraag de uitgever.</translation>
    </message>
    <message>
        <source>Changes were not looked for</source>
        <translation>Niet gekeken of er iets veranderd is</translation>
    </message>
    <message>
        <source>It could not be read, so there was nothing to compare.</source>
        <translation>Het was niet leesbaar. Er was dus niets om te vergelijken.</translation>
    </message>
    <message>
        <source>Issuer is known</source>
        <translation>Uitgever is bekend</translation>
    </message>
    <message>
        <source>A list on this computer knows the issuer.</source>
        <translation>Een lijst op deze computer kent de uitgever.</translation>
    </message>
    <message>
        <source>The issuer is on the list “{list}”.</source>
        <translation>De uitgever staat op de lijst “{list}”.</translation>
    </message>
    <message>
        <source>The issuer is on the list “{list}” of {as_of}.</source>
        <translation>De uitgever staat op de lijst “{list}” van {as_of}.</translation>
    </message>
    <message>
        <source>Issuer is not known here</source>
        <translation>Uitgever is hier niet bekend</translation>
    </message>
    <message>
        <source>Who signed it is not certain</source>
        <translation>Niet zeker wie het tekende</translation>
    </message>
    <message>
        <source>Nothing here ties this key to the issuer it names. Ask the issuer.</source>
        <translation>Niets toont hier dat deze sleutel van de genoemde uitgever is. Vraag het de uitgever.</translation>
    </message>
    <message>
        <source>Signed with a former key</source>
        <translation>Getekend met een vroegere sleutel</translation>
    </message>
    <message>
        <source>A newer list no longer names this key of the issuer. Ask the issuer.</source>
        <translation>Op een nieuwere lijst staat deze sleutel van de uitgever niet meer. Vraag de uitgever.</translation>
    </message>
    <message>
        <source>It was this issuer&apos;s key until {until}. Ask the issuer whether it still counts.</source>
        <translation>Het was de sleutel van deze uitgever tot {until}. Vraag de uitgever of die nog telt.</translation>
    </message>
    <message>
        <source>Key not in use at that time</source>
        <translation>Sleutel was toen niet in gebruik</translation>
    </message>
    <message>
        <source>The issuer did not use this key when this was signed. Ask the issuer.</source>
        <translation>De uitgever gebruikte deze sleutel niet toen dit getekend werd. Vraag de uitgever.</translation>
    </message>
    <message>
        <source>It was this issuer&apos;s key until {until}, and this was signed outside that time.</source>
        <translation>Tot {until} was het de sleutel van deze uitgever. Dit is buiten die tijd getekend.</translation>
    </message>
    <message>
        <source>Key given up by the issuer</source>
        <translation>Sleutel opgegeven door de uitgever</translation>
    </message>
    <message>
        <source>The issuer no longer stands behind this key. Ask for a new copy.</source>
        <translation>De uitgever staat niet meer achter deze sleutel. Vraag een nieuwe kopie.</translation>
    </message>
    <message>
        <source>Issuer could not be checked</source>
        <translation>Uitgever kon niet gecontroleerd worden</translation>
    </message>
    <message>
        <source>No key of this issuer is on this computer. Add a list that has it in Settings.</source>
        <translation>Er staat geen sleutel van deze uitgever op deze computer. Voeg bij Instellingen een lijst toe.</translation>
    </message>
    <message>
        <source>This version does not know this kind of signature. Ask the issuer directly.</source>
        <translation>Deze versie kent dit soort handtekening niet. Vraag het rechtstreeks aan de uitgever.</translation>
    </message>
    <message>
        <source>Issuer&apos;s certificate is not known here</source>
        <translation>Certificaat van de uitgever is hier niet bekend</translation>
    </message>
    <message>
        <source>No list here names this issuer. Ask who they are, or add a list in Settings.</source>
        <translation>Geen lijst hier noemt deze uitgever. Vraag wie het is, of voeg een lijst toe in Instellingen.</translation>
    </message>
    <message>
        <source>It leads to nobody on your lists. Ask who they are, or add a list in Settings.</source>
        <translation>Het leidt naar niemand op je lijsten. Vraag wie het is, of voeg een lijst toe in Instellingen.</translation>
    </message>
    <message>
        <source>Issuer&apos;s certificate is out of date</source>
        <translation>Certificaat van de uitgever is verlopen</translation>
    </message>
    <message>
        <source>It was not in force at this moment. Ask the issuer for a new copy.</source>
        <translation>Het gold niet op dit moment. Vraag de uitgever een nieuwe kopie.</translation>
    </message>
    <message>
        <source>Without a seal, nothing shows who wrote it.</source>
        <translation>Zonder zegel toont niets wie het schreef.</translation>
    </message>
    <message>
        <source>What the issuer publishes is not on this computer.</source>
        <translation>Wat de uitgever publiceert, staat niet op deze computer.</translation>
    </message>
    <message>
        <source>Issuer was not checked</source>
        <translation>Uitgever is niet gecontroleerd</translation>
    </message>
    <message>
        <source>An earlier check failed, so what it says of the issuer counts for nothing.</source>
        <translation>Een eerdere controle mislukte. Wat het over de uitgever zegt, telt dus niet.</translation>
    </message>
    <message>
        <source>Shown by the person it was issued to</source>
        <translation>Getoond door de persoon die het kreeg</translation>
    </message>
    <message>
        <source>Whoever shared it holds the key it was issued to.</source>
        <translation>Wie het deelde, heeft de sleutel die bij dit bewijs hoort.</translation>
    </message>
    <message>
        <source>Made for “{audience}” on {made_at}.</source>
        <translation>Gemaakt voor “{audience}” op {made_at}.</translation>
    </message>
    <message>
        <source>Answer to your question</source>
        <translation>Antwoord op je vraag</translation>
    </message>
    <message>
        <source>Made on {made_at}. It cannot be a copy of an older one.</source>
        <translation>Gemaakt op {made_at}. Het kan geen kopie van een ouder antwoord zijn.</translation>
    </message>
    <message>
        <source>It is yours</source>
        <translation>Het is van jou</translation>
    </message>
    <message>
        <source>It is bound to a key that only this wallet holds.</source>
        <translation>Het hangt vast aan een sleutel die alleen deze portefeuille heeft.</translation>
    </message>
    <message>
        <source>Bound to no wallet</source>
        <translation>Hangt aan geen portefeuille vast</translation>
    </message>
    <message>
        <source>The issuer did not tie it to a key, so you can share it as a copy.</source>
        <translation>De uitgever koppelde het niet aan een sleutel. Je kunt het als kopie delen.</translation>
    </message>
    <message>
        <source>Bound to a key of an unknown kind</source>
        <translation>Hangt vast aan een onbekend soort sleutel</translation>
    </message>
    <message>
        <source>This version cannot check such a key. Update the program, or ask the issuer.</source>
        <translation>Deze versie kan zo’n sleutel niet controleren. Werk het programma bij, of vraag het de uitgever.</translation>
    </message>
    <message>
        <source>Belongs to another wallet</source>
        <translation>Hoort bij een andere portefeuille</translation>
    </message>
    <message>
        <source>This wallet lacks its key. You can share it as a copy only.</source>
        <translation>De sleutel ontbreekt in deze portefeuille. Je kunt het alleen als kopie delen.</translation>
    </message>
    <message>
        <source>A copy, holder not proven</source>
        <translation>Een kopie, eigenaar niet bewezen</translation>
    </message>
    <message>
        <source>Anyone who has this copy can show it. Ask the person to share it with your name.</source>
        <translation>Iedereen die deze kopie heeft, kan ze tonen. Vraag de persoon om te delen met jouw naam erbij.</translation>
    </message>
    <message>
        <source>Not shown by the person it was issued to</source>
        <translation>Niet getoond door de persoon die het kreeg</translation>
    </message>
    <message>
        <source>The proof of the holder does not fit. Ask the person to share it again.</source>
        <translation>De handtekening van de eigenaar klopt niet. Vraag de persoon om opnieuw te delen.</translation>
    </message>
    <message>
        <source>Holder proven in an unsafe way</source>
        <translation>Eigenaar op een onveilige manier bewezen</translation>
    </message>
    <message>
        <source>Anyone could have made this proof of the holder. Ask for a new one.</source>
        <translation>Iedereen kan de handtekening van de eigenaar gezet hebben. Vraag de persoon om opnieuw te delen.</translation>
    </message>
    <message>
        <source>Made a while ago</source>
        <translation>Een tijd geleden gemaakt</translation>
    </message>
    <message>
        <source>Made for “{audience}” on {made_at}. Ask for a fresh one.</source>
        <translation>Gemaakt voor “{audience}” op {made_at}. Vraag de persoon om opnieuw te delen.</translation>
    </message>
    <message>
        <source>The clocks differ</source>
        <translation>De klokken lopen niet gelijk</translation>
    </message>
    <message>
        <source>Made on {made_at}, which is still to come here. Set both clocks right.</source>
        <translation>Gemaakt op {made_at}, en dat moet hier nog komen. Zet beide klokken goed.</translation>
    </message>
    <message>
        <source>Not an answer to this question</source>
        <translation>Geen antwoord op deze vraag</translation>
    </message>
    <message>
        <source>It answers another question, or an older one. Ask again.</source>
        <translation>Het antwoordt op een andere of een oudere vraag. Vraag het opnieuw.</translation>
    </message>
    <message>
        <source>Made for somebody else</source>
        <translation>Gemaakt voor iemand anders</translation>
    </message>
    <message>
        <source>The holder made this for “{audience}”. Ask for one that is meant for you.</source>
        <translation>De eigenaar maakte dit voor “{audience}”. Vraag er een dat voor jou bedoeld is.</translation>
    </message>
    <message>
        <source>This answer was used before</source>
        <translation>Dit antwoord is al gebruikt</translation>
    </message>
    <message>
        <source>An answer counts once. Ask a new question.</source>
        <translation>Een antwoord telt maar één keer. Stel een nieuwe vraag.</translation>
    </message>
    <message>
        <source>Part of another credential</source>
        <translation>Deel van een ander bewijs</translation>
    </message>
    <message>
        <source>Who shows it is checked for the whole.</source>
        <translation>Wie het toont, wordt voor het geheel gecontroleerd.</translation>
    </message>
    <message>
        <source>It was issued to your e-mail address.</source>
        <translation>Het is uitgegeven aan jouw e-mailadres.</translation>
    </message>
    <message>
        <source>Issued to another e-mail address</source>
        <translation>Uitgegeven aan een ander e-mailadres</translation>
    </message>
    <message>
        <source>It is not one of yours in Settings. Add yours there, or ask the issuer.</source>
        <translation>Het is geen adres van jou in Instellingen. Voeg het daar toe, of vraag de uitgever.</translation>
    </message>
    <message>
        <source>Holder could not be checked</source>
        <translation>Eigenaar kon niet gecontroleerd worden</translation>
    </message>
    <message>
        <source>The key of who shows it is not on this computer. Ask for it once more.</source>
        <translation>De sleutel van wie het toont, staat niet op deze computer. Vraag het nog eens.</translation>
    </message>
    <message>
        <source>Holder was not checked</source>
        <translation>Eigenaar is niet gecontroleerd</translation>
    </message>
    <message>
        <source>An earlier check failed, so it does not matter who shows it.</source>
        <translation>Een eerdere controle mislukte. Wie het toont, maakt dus niet uit.</translation>
    </message>
    <message>
        <source>In date</source>
        <translation>Nog geldig</translation>
    </message>
    <message>
        <source>It has no end date.</source>
        <translation>Het heeft geen einddatum.</translation>
    </message>
    <message>
        <source>Valid until {until}.</source>
        <translation>Geldig tot {until}.</translation>
    </message>
    <message>
        <source>Past its end date</source>
        <translation>Voorbij de einddatum</translation>
    </message>
    <message>
        <source>It was valid until {until}. Ask the issuer about a renewal.</source>
        <translation>Het was geldig tot {until}. Vraag de uitgever of het verlengd kan worden.</translation>
    </message>
    <message>
        <source>Past the end the holder set</source>
        <translation>Voorbij het einde dat de eigenaar koos</translation>
    </message>
    <message>
        <source>It was meant for use until {until}. Ask the holder to share it again.</source>
        <translation>Het was bedoeld tot {until}. Vraag de eigenaar om opnieuw te delen.</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Nog niet geldig</translation>
    </message>
    <message>
        <source>It starts on {start}. Check the clock of this computer, or wait.</source>
        <translation>Het begint op {start}. Kijk of de klok van deze computer juist is, of wacht.</translation>
    </message>
    <message>
        <source>Dates could not be read</source>
        <translation>Datums zijn niet leesbaar</translation>
    </message>
    <message>
        <source>The issuer wrote a date in a way nobody can read. Ask the issuer.</source>
        <translation>De uitgever schreef een datum die niemand kan lezen. Vraag het de uitgever.</translation>
    </message>
    <message>
        <source>Dates were not checked</source>
        <translation>Datums zijn niet gecontroleerd</translation>
    </message>
    <message>
        <source>An earlier check failed, so its dates count for nothing.</source>
        <translation>Een eerdere controle mislukte. De datums tellen dus niet.</translation>
    </message>
    <message>
        <source>Not withdrawn</source>
        <translation>Niet ingetrokken</translation>
    </message>
    <message>
        <source>The issuer&apos;s list says so.</source>
        <translation>Dat staat op de lijst van de uitgever.</translation>
    </message>
    <message>
        <source>The issuer&apos;s list of {as_of} says so.</source>
        <translation>Dat staat op de lijst van de uitgever van {as_of}.</translation>
    </message>
    <message>
        <source>Cannot be withdrawn</source>
        <translation>Kan niet ingetrokken worden</translation>
    </message>
    <message>
        <source>The issuer keeps no list for this credential.</source>
        <translation>De uitgever heeft geen lijst voor dit bewijs.</translation>
    </message>
    <message>
        <source>Withdrawn by the issuer</source>
        <translation>Ingetrokken door de uitgever</translation>
    </message>
    <message>
        <source>The issuer&apos;s list of {as_of} says so. Ask the issuer why.</source>
        <translation>Dat staat op de lijst van de uitgever van {as_of}. Vraag de uitgever waarom.</translation>
    </message>
    <message>
        <source>Suspended by the issuer</source>
        <translation>Geschorst door de uitgever</translation>
    </message>
    <message>
        <source>The issuer&apos;s list of {as_of} says so. It may become valid again.</source>
        <translation>Dat staat op de lijst van de uitgever van {as_of}. Het kan weer geldig worden.</translation>
    </message>
    <message>
        <source>The issuer&apos;s list says so. Ask the issuer why.</source>
        <translation>Dat staat op de lijst van de uitgever. Vraag de uitgever waarom.</translation>
    </message>
    <message>
        <source>The issuer&apos;s list says so. It may become valid again.</source>
        <translation>Dat staat op de lijst van de uitgever. Het kan weer geldig worden.</translation>
    </message>
    <message>
        <source>Withdrawn or not: unknown</source>
        <translation>Ingetrokken of niet: onbekend</translation>
    </message>
    <message>
        <source>The issuer&apos;s list is not on this computer. Add it, or ask the issuer.</source>
        <translation>De lijst van de uitgever staat niet op deze computer. Voeg ze toe, of vraag het de uitgever.</translation>
    </message>
    <message>
        <source>Not withdrawn when last checked</source>
        <translation>Niet ingetrokken bij de laatste controle</translation>
    </message>
    <message>
        <source>The issuer&apos;s list is of {as_of}, which is long ago. Get a newer one.</source>
        <translation>De lijst van de uitgever is van {as_of}. Dat is lang geleden. Haal een nieuwere.</translation>
    </message>
    <message>
        <source>The issuer&apos;s list cannot be used</source>
        <translation>De lijst van de uitgever is niet bruikbaar</translation>
    </message>
    <message>
        <source>It is damaged or not from this issuer. Get a newer one, or ask the issuer.</source>
        <translation>Ze is beschadigd of niet van deze uitgever. Haal een nieuwere, of vraag het de uitgever.</translation>
    </message>
    <message>
        <source>A kind of list this version does not know</source>
        <translation>Een soort lijst die deze versie niet kent</translation>
    </message>
    <message>
        <source>Whether it was withdrawn cannot be told here. Ask the issuer.</source>
        <translation>Of het ingetrokken is, kunnen we hier niet zien. Vraag het de uitgever.</translation>
    </message>
    <message>
        <source>Withdrawal was not checked</source>
        <translation>Niet gekeken of het ingetrokken is</translation>
    </message>
    <message>
        <source>An earlier check failed, so there was nothing to look up.</source>
        <translation>Een eerdere controle mislukte. Er was dus niets om op te zoeken.</translation>
    </message>
    <message>
        <source>Says what it should</source>
        <translation>Zegt wat het moet zeggen</translation>
    </message>
    <message>
        <source>Everything its own kind requires is there.</source>
        <translation>Alles wat bij dit soort bewijs hoort, staat erin.</translation>
    </message>
    <message>
        <source>Of no stated kind</source>
        <translation>Soort bewijs niet vermeld</translation>
    </message>
    <message>
        <source>It does not say what kind of credential it is, so nothing is required.</source>
        <translation>Het zegt niet welk soort bewijs het is. Er is dus niets verplicht.</translation>
    </message>
    <message>
        <source>Of a kind this version does not know</source>
        <translation>Een soort bewijs dat deze versie niet kent</translation>
    </message>
    <message>
        <source>It is shown as it is. What it should hold is not known here.</source>
        <translation>Je ziet het zoals het is. Wat erin moet staan, weten we hier niet.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Er ontbreekt iets</translation>
    </message>
    <message>
        <source>Its kind requires more: {claims}. Ask the issuer to complete it.</source>
        <translation>Bij dit soort bewijs hoort meer: {claims}. Vraag de uitgever om het aan te vullen.</translation>
    </message>
    <message>
        <source>A detail makes no sense</source>
        <translation>Een gegeven klopt niet</translation>
    </message>
    <message>
        <source>Its kind does not allow this value: {claims}. Ask the issuer to correct it.</source>
        <translation>Bij dit soort bewijs mag deze waarde niet: {claims}. Vraag de uitgever om het te verbeteren.</translation>
    </message>
    <message>
        <source>Part of what it says cannot be explained here. Ask the issuer.</source>
        <translation>Een deel van wat er staat, kunnen we hier niet uitleggen. Vraag het de uitgever.</translation>
    </message>
    <message>
        <source>A detail has no agreed meaning. Ask the issuer what it says.</source>
        <translation>Een gegeven heeft geen vaste betekenis. Vraag de uitgever wat er staat.</translation>
    </message>
    <message>
        <source>Content was not checked</source>
        <translation>Inhoud is niet gecontroleerd</translation>
    </message>
    <message>
        <source>An earlier check failed, so what it says counts for nothing.</source>
        <translation>Een eerdere controle mislukte. Wat er staat, telt dus niet.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In orde</translation>
    </message>
    <message>
        <source>This check found nothing against it.</source>
        <translation>Deze controle vond geen probleem.</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>Er klopt iets niet</translation>
    </message>
    <message>
        <source>This check failed. The technical view says why. Ask for a new copy.</source>
        <translation>Deze controle mislukte. De technische weergave zegt waarom. Vraag een nieuwe kopie.</translation>
    </message>
    <message>
        <source>Could not be checked here</source>
        <translation>Kon hier niet gecontroleerd worden</translation>
    </message>
    <message>
        <source>Something needed for this check is not on this computer. Ask the issuer.</source>
        <translation>Iets wat nodig is, staat niet op deze computer. Vraag het de uitgever.</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Niet van toepassing</translation>
    </message>
    <message>
        <source>This kind of credential has nothing to check here.</source>
        <translation>Bij dit soort bewijs valt hier niets te controleren.</translation>
    </message>
    <message>
        <source>This is no credential</source>
        <translation>Dit is geen bewijs</translation>
    </message>
    <message>
        <source>Add in Settings</source>
        <translation>Toevoegen in Instellingen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Not a credential</source>
        <translation>Geen bewijs</translation>
    </message>
    <message>
        <source>It is an invitation, a record, a notice or advice. Open it on the page Guidance.</source>
        <translation>Het is een uitnodiging, een dossier, een bericht of advies. Open het op de pagina Begeleiding.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Level %1 on the European scale</source>
        <translation>Niveau %1 op de Europese schaal</translation>
    </message>
    <message>
        <source>The scale has 8 levels, from basic knowledge (1) to a doctorate (8).</source>
        <translation>De schaal heeft 8 niveaus, van basiskennis (1) tot een doctoraat (8).</translation>
    </message>
    <message>
        <source>The level says how demanding it was. By itself it gives no right to anything.</source>
        <translation>Het niveau zegt hoe moeilijk het was. Het geeft op zich geen recht op iets.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Technical view</source>
        <translation>Technische weergave</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Checks, with codes and rules</source>
        <translation>Controles, met codes en regels</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Details as shared</source>
        <translation>Gegevens zoals gedeeld</translation>
    </message>
    <message>
        <source>Text as read</source>
        <translation>Tekst zoals gelezen</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Tekst kopiëren</translation>
    </message>
    <message>
        <source>Unknown format</source>
        <translation>Onbekend formaat</translation>
    </message>
    <message>
        <source>came as %1</source>
        <translation>gekregen als %1</translation>
    </message>
    <message>
        <source>Check a credential</source>
        <translation>Bewijs controleren</translation>
    </message>
    <message>
        <source>Nothing you scan leaves this computer.</source>
        <translation>Wat je scant, blijft op deze computer.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard to check.</source>
        <translation>Op het klembord staat niets om te controleren.</translation>
    </message>
    <message>
        <source>Try with an example</source>
        <translation>Proberen met een voorbeeld</translation>
    </message>
    <message>
        <source>Nothing checked yet</source>
        <translation>Nog niets gecontroleerd</translation>
    </message>
    <message>
        <source>Scan, drop or paste what somebody showed you. The verdict appears here.</source>
        <translation>Scan, sleep of plak wat iemand je toonde. Hier komt het oordeel.</translation>
    </message>
    <message>
        <source>Part of a moving code</source>
        <translation>Deel van een bewegende code</translation>
    </message>
    <message>
        <source>%1 % has arrived. Add pictures of the other parts, or hold the code before the camera.</source>
        <translation>%1 % is er. Voeg afbeeldingen van de andere delen toe, of houd de code voor de camera.</translation>
    </message>
    <message>
        <source>Part that has arrived</source>
        <translation>Deel dat er is</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>That could not be opened</source>
        <translation>Dat ging niet open</translation>
    </message>
    <message>
        <source>The file is gone, or you may not read it. Choose it once more, or paste its content.</source>
        <translation>Het bestand is weg, of je mag het niet lezen. Kies het opnieuw, of plak de inhoud.</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Het verslag is opgeslagen als %1.</translation>
    </message>
    <message>
        <source>Press to choose a picture, PDF or file. Or drop or paste it here.</source>
        <translation>Druk om een afbeelding, PDF of bestand te kiezen. Of sleep of plak het hier.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Bestand openen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Part of the screen</source>
        <translation>Deel van het scherm</translation>
    </message>
    <message>
        <source>The code is in a mail, on the web or in a document? Take it from the screen.</source>
        <translation>Staat de code in een mail, op een website of in een document? Neem hem van het scherm.</translation>
    </message>
    <message>
        <source>Open what somebody showed you</source>
        <translation>Openen wat iemand je toonde</translation>
    </message>
    <message>
        <source>Pictures, PDFs and credentials</source>
        <translation>Afbeeldingen, PDF’s en bewijzen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Your system hides the screen. Take a picture of it yourself and paste it here.</source>
        <translation>Je systeem verbergt het scherm. Maak er zelf een foto van en plak die hier.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Bezig met controleren…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 tonen</translation>
    </message>
    <message>
        <source>%1 more are not listed here. Check them in smaller groups.</source>
        <translation>%1 staan hier niet bij. Controleer ze in kleinere groepen.</translation>
    </message>
    <message>
        <source>Credential that cannot be relied on</source>
        <translation>Bewijs waar je niet op kunt rekenen</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Verslag opslaan</translation>
    </message>
    <message>
        <source>report-%1</source>
        <translation>verslag-%1</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;JSON (*.json)</source>
        <translation>PDF (*.pdf);;Webpagina (*.html);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Practice credential. It proves nothing about a real person.</source>
        <translation>Oefenbewijs. Het zegt niets over een echte persoon.</translation>
    </message>
    <message>
        <source>Nobody has vouched for these details here. Anyone could have written them.</source>
        <translation>Niemand staat hier in voor deze gegevens. Iedereen kan ze geschreven hebben.</translation>
    </message>
    <message>
        <source>Checked on %1, by this computer&apos;s clock, without a network.</source>
        <translation>Gecontroleerd op %1, volgens de klok van deze computer, zonder netwerk.</translation>
    </message>
    <message>
        <source>Report of a check</source>
        <translation>Verslag van een controle</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Wat erin staat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Wat gecontroleerd is</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Vastgesteld</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Wat dat betekent</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Niet gedeeld</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Gemaakt voor</translation>
    </message>
    <message>
        <source>Not stated in it</source>
        <translation>Staat er niet in</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Uitgever</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Datum van uitgifte</translation>
    </message>
    <message>
        <source>What the person can do</source>
        <translation>Wat de persoon kan</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Studietijd</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <source>Way of taking part</source>
        <translation>Manier van deelnemen</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Kwaliteitszorg</translation>
    </message>
    <message>
        <source>Needed to enrol</source>
        <translation>Nodig om in te schrijven</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Toezicht</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>Counts towards more</source>
        <translation>Telt mee voor meer</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Not changed, but the issuer is not known here</source>
        <translation>Niet veranderd, maar uitgever is hier niet bekend</translation>
    </message>
    <message>
        <source>Genuine copy, holder not proven</source>
        <translation>Echte kopie, eigenaar niet bewezen</translation>
    </message>
    <message>
        <source>Not changed, but its dates are unclear</source>
        <translation>Niet veranderd, maar datums zijn onduidelijk</translation>
    </message>
    <message>
        <source>Genuine, but withdrawal could not be checked</source>
        <translation>Echt, maar onbekend of het ingetrokken is</translation>
    </message>
    <message>
        <source>Genuine, but not complete</source>
        <translation>Echt, maar niet volledig</translation>
    </message>
    <message>
        <source>Genuine practice copy, holder not proven</source>
        <translation>Echte oefenkopie, eigenaar niet bewezen</translation>
    </message>
    <message>
        <source>Genuine practice credential, withdrawal not checked</source>
        <translation>Echt oefenbewijs, onbekend of het ingetrokken is</translation>
    </message>
    <message>
        <source>Genuine practice credential, but not complete</source>
        <translation>Echt oefenbewijs, maar niet volledig</translation>
    </message>
    <message>
        <source>Genuine, but not made just now</source>
        <translation>Echt, maar niet net gemaakt</translation>
    </message>
    <message>
        <source>Genuine practice credential, not made just now</source>
        <translation>Echt oefenbewijs, maar niet net gemaakt</translation>
    </message>
    <message>
        <source>Basic general knowledge, and simple tasks with somebody who guides directly.</source>
        <translation>Algemene basiskennis, en eenvoudige taken met iemand die je rechtstreeks helpt.</translation>
    </message>
    <message>
        <source>Basic knowledge of one field, and routine tasks with some independence.</source>
        <translation>Basiskennis van één vakgebied, en gewone taken die je deels zelf doet.</translation>
    </message>
    <message>
        <source>Facts and principles of a field, and responsibility for finishing tasks.</source>
        <translation>Feiten en regels van een vakgebied, en je werkt taken zelf af.</translation>
    </message>
    <message>
        <source>Broad knowledge of a field, and work managed by oneself within guidelines.</source>
        <translation>Brede kennis van een vakgebied, en je regelt je werk zelf binnen richtlijnen.</translation>
    </message>
    <message>
        <source>Specialised knowledge, as after a short cycle of higher education.</source>
        <translation>Gespecialiseerde kennis, zoals na een korte opleiding in het hoger onderwijs.</translation>
    </message>
    <message>
        <source>Advanced knowledge that needs critical understanding, as after a bachelor.</source>
        <translation>Grondige kennis die je kritisch kunt bekijken, zoals na een bachelor.</translation>
    </message>
    <message>
        <source>Highly specialised knowledge, some of it at the forefront, as after a master.</source>
        <translation>Zeer gespecialiseerde kennis, voor een deel heel nieuw, zoals na een master.</translation>
    </message>
    <message>
        <source>Knowledge at the most advanced frontier of a field, as after a doctorate.</source>
        <translation>Kennis tot aan de grens van een vakgebied, zoals na een doctoraat.</translation>
    </message>
    <message>
        <source>Genuine practice credential</source>
        <translation>Echt oefenbewijs</translation>
    </message>
    <message>
        <source>More could not be checked, see below.</source>
        <translation>Nog iets kon niet gecontroleerd worden, zie hieronder.</translation>
    </message>
    <message>
        <source>Made for “%1”, %2. Is that you? If not, it was meant for somebody else.</source>
        <translation>Gemaakt voor “%1”, %2. Ben jij dat? Zo niet, dan was het voor iemand anders.</translation>
    </message>
    <message>
        <source>The person wants it used until %1.</source>
        <translation>Volgens de persoon mag je dit gebruiken tot %1.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>zonet</translation>
    </message>
    <message>
        <source>%1 seconds ago</source>
        <translation>%1 seconden geleden</translation>
    </message>
    <message>
        <source>%1 minutes ago</source>
        <translation>%1 minuten geleden</translation>
    </message>
    <message>
        <source>%1 hours ago</source>
        <translation>%1 uur geleden</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>%1 dagen geleden</translation>
    </message>
    <message>
        <source>%1 credentials found</source>
        <translation>%1 bewijzen gevonden</translation>
    </message>
    <message>
        <source>%1 credentials together</source>
        <translation>%1 bewijzen samen</translation>
    </message>
    <message>
        <source>Answer to your question</source>
        <translation>Antwoord op je vraag</translation>
    </message>
    <message>
        <source>Answer to your question, made %1</source>
        <translation>Antwoord op je vraag, %1 gemaakt</translation>
    </message>
    <message>
        <source>Cannot be a copy of an older one.</source>
        <translation>Kan geen kopie van een ouder antwoord zijn.</translation>
    </message>
    <message>
        <source>This answer came too late</source>
        <translation>Dit antwoord kwam te laat</translation>
    </message>
    <message>
        <source>A question counts for five minutes. Ask anew.</source>
        <translation>Een vraag telt vijf minuten. Vraag opnieuw.</translation>
    </message>
    <message>
        <source>Not an answer to your question</source>
        <translation>Geen antwoord op je vraag</translation>
    </message>
    <message>
        <source>It answers another question, or one from before. Ask anew.</source>
        <translation>Het beantwoordt een andere of een oudere vraag. Vraag opnieuw.</translation>
    </message>
    <message>
        <source>Answer to a question of somebody else</source>
        <translation>Antwoord op een vraag van iemand anders</translation>
    </message>
    <message>
        <source>It was not made for you. Ask for one that answers your question.</source>
        <translation>Het is niet voor jou gemaakt. Vraag er een dat jouw vraag beantwoordt.</translation>
    </message>
    <message>
        <source>Answer to your question, as a copy</source>
        <translation>Antwoord op je vraag, als kopie</translation>
    </message>
    <message>
        <source>It does not prove who shows it, and may be older. You accept copies.</source>
        <translation>Het bewijst niet wie het toont, en kan ouder zijn. Je aanvaardt kopieën.</translation>
    </message>
    <message>
        <source>This does not answer your whole question. It lacks: %1.</source>
        <translation>Dit beantwoordt niet je hele vraag. Er ontbreekt: %1.</translation>
    </message>
    <message>
        <source>one credential instead of several</source>
        <translation>één bewijs in plaats van meerdere</translation>
    </message>
    <message>
        <source>another credential instead of the same one again</source>
        <translation>een ander bewijs in plaats van nog eens hetzelfde</translation>
    </message>
    <message>
        <source>an issuer you asked for</source>
        <translation>een uitgever die je vroeg</translation>
    </message>
    <message>
        <source>the kind of credential you asked for</source>
        <translation>het soort bewijs dat je vroeg</translation>
    </message>
    <message>
        <source>the title you asked for</source>
        <translation>de titel die je vroeg</translation>
    </message>
    <message>
        <source>another credential</source>
        <translation>nog een bewijs</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>What will they see?</source>
        <translation>Wat krijgen zij te zien?</translation>
    </message>
    <message>
        <source>Tick what you want to share. Everything else stays hidden.</source>
        <translation>Vink aan wat je wilt delen. De rest blijft verborgen.</translation>
    </message>
    <message>
        <source>One seal covers all of it. They see everything, or nothing.</source>
        <translation>Eén zegel dekt het geheel. Zij zien alles, of niets.</translation>
    </message>
    <message>
        <source>The whole credential</source>
        <translation>Het hele bewijs</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Voor wie?</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Persoon of organisatie</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>Day and time it stops being valid</source>
        <translation>Dag en uur waarop het stopt</translation>
    </message>
    <message>
        <source>As a copy, without proof that it is yours</source>
        <translation>Als kopie, zonder te tonen dat het van jou is</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Make QR code</source>
        <translation>QR-code maken</translation>
    </message>
    <message>
        <source>Save all of it as a file</source>
        <translation>Alles als bestand opslaan</translation>
    </message>
    <message>
        <source>They will be told: %1</source>
        <translation>Zij lezen: %1</translation>
    </message>
    <message>
        <source>Reading so many codes takes long. A file or PDF is easier for them.</source>
        <translation>Zoveel codes lezen duurt lang. Een bestand of PDF is makkelijker voor hen.</translation>
    </message>
    <message>
        <source>Sharing: step 2 of 3</source>
        <translation>Delen: stap 2 van 3</translation>
    </message>
    <message>
        <source>Fewer details fit one code that stands still.</source>
        <translation>Minder gegevens passen in één code die stilstaat.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Opgeslagen als %1</translation>
    </message>
    <message>
        <source>All of it. No part of this credential can be left out.</source>
        <translation>Alles. Van dit bewijs kan niets weggelaten worden.</translation>
    </message>
    <message>
        <source>Make code of all of it</source>
        <translation>Code van alles maken</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als bestand opslaan</translation>
    </message>
    <message>
        <source>and</source>
        <translation>en</translation>
    </message>
    <message>
        <source>This includes your %1.</source>
        <translation>Hier staat ook in: je %1.</translation>
    </message>
    <message>
        <source>Do they really need all of this? You cannot take it back.</source>
        <translation>Hebben zij dit allemaal echt nodig? Je kunt het niet terugnemen.</translation>
    </message>
    <message>
        <source>Does %1 really need all of this? You cannot take it back.</source>
        <translation>Heeft %1 dit allemaal echt nodig? Je kunt het niet terugnemen.</translation>
    </message>
    <message>
        <source>Also share your %1?</source>
        <translation>Ook dit delen: je %1?</translation>
    </message>
    <message>
        <source>Share all of it</source>
        <translation>Alles delen</translation>
    </message>
    <message>
        <source>Do not share</source>
        <translation>Niet delen</translation>
    </message>
    <message>
        <source>This computer could not check it. Theirs may tell them more.</source>
        <translation>Deze computer kon het niet controleren. Hun computer weet misschien meer.</translation>
    </message>
    <message>
        <source>This is a copy: it belongs to no key in this wallet. It cannot prove who shows it, nor end.</source>
        <translation>Dit is een kopie: er hoort geen sleutel in deze portefeuille bij. Ze bewijst niet wie ze toont, en eindigt niet.</translation>
    </message>
    <message>
        <source>Nobody is named, so this is a copy. It cannot prove that it is yours, and it has no end.</source>
        <translation>Er staat geen naam, dus dit is een kopie. Ze toont niet dat het van jou is en heeft geen einde.</translation>
    </message>
    <message>
        <source>A copy cannot prove that it is yours, and it has no end. Whoever has it can show it.</source>
        <translation>Een kopie toont niet dat het van jou is en heeft geen einde. Wie ze heeft, kan ze tonen.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>What do you want to compare?</source>
        <translation>Wat wil je vergelijken?</translation>
    </message>
    <message>
        <source>Pick two to four credentials. You then read them side by side.</source>
        <translation>Kies twee tot vier bewijzen. Je leest ze dan naast elkaar.</translation>
    </message>
    <message>
        <source>Search title, issuer, skill…</source>
        <translation>Zoek titel, uitgever, vaardigheid…</translation>
    </message>
    <message>
        <source>Four is the most. Take one out to pick another.</source>
        <translation>Vier is het meeste. Haal er een weg om een ander te kiezen.</translation>
    </message>
    <message>
        <source>Add credential</source>
        <translation>Bewijs toevoegen</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Nog niets te vergelijken</translation>
    </message>
    <message>
        <source>It takes two credentials. Add another one first.</source>
        <translation>Je hebt twee bewijzen nodig. Voeg er eerst nog een toe.</translation>
    </message>
    <message>
        <source>%1 more. Search to find them.</source>
        <translation>Nog %1. Zoek om ze te vinden.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>What may they see?</source>
        <translation>Wat mogen zij zien?</translation>
    </message>
    <message>
        <source>Choose credentials, and which details of them. Nothing leaves this computer yet.</source>
        <translation>Kies bewijzen, en welke gegevens ervan. Er verlaat nog niets deze computer.</translation>
    </message>
    <message>
        <source>Share your record</source>
        <translation>Je dossier delen</translation>
    </message>
    <message>
        <source>Tick what your counsellor may see. Everything else stays hidden.</source>
        <translation>Vink aan wat je begeleider mag zien. Al het andere blijft verborgen.</translation>
    </message>
    <message>
        <source>Everything in it shows. Nothing can be left out.</source>
        <translation>Alles erin is te zien. Er kan niets worden weggelaten.</translation>
    </message>
    <message>
        <source>You have no credentials here.</source>
        <translation>Je hebt hier geen bewijzen.</translation>
    </message>
    <message>
        <source>Files that go along</source>
        <translation>Bestanden die meegaan</translation>
    </message>
    <message>
        <source>Such as a CV or a letter. At most 20 files: 8 MB each, and 16 MB together.</source>
        <translation>Zoals een cv of een brief. Hoogstens 20 bestanden: elk 8 MB, en samen 16 MB.</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Bestand toevoegen</translation>
    </message>
    <message>
        <source>Choose files that go along</source>
        <translation>Kies bestanden die meegaan</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 weghalen</translation>
    </message>
</context>
<context>
    <name>CodeControls</name>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Trager</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Een voor een</translation>
    </message>
    <message>
        <source>Their camera</source>
        <translation>Hun camera</translation>
    </message>
    <message>
        <source>A phone</source>
        <translation>Een telefoon</translation>
    </message>
    <message>
        <source>A laptop</source>
        <translation>Een laptop</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Usual speed</source>
        <translation>Gewone snelheid</translation>
    </message>
    <message>
        <source>Let it move</source>
        <translation>Laten bewegen</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>Code %1 van %2</translation>
    </message>
    <message>
        <source>A moving code of %1 parts.</source>
        <translation>Een bewegende code van %1 delen.</translation>
    </message>
    <message>
        <source>All %1 parts were shown once.</source>
        <translation>Alle %1 delen zijn één keer getoond.</translation>
    </message>
    <message>
        <source>All %1 parts were shown %2 times.</source>
        <translation>Alle %1 delen zijn %2 keer getoond.</translation>
    </message>
</context>
<context>
    <name>CodeDisplay</name>
    <message>
        <source>Full screen</source>
        <translation>Volledig scherm</translation>
    </message>
    <message>
        <source>This window is too small for the code. Make it larger, use the full screen, or save it.</source>
        <translation>Dit venster is te klein voor de code. Maak het groter, kies volledig scherm, of sla de code op.</translation>
    </message>
    <message>
        <source>This screen is too small for the code. Choose another way.</source>
        <translation>Dit scherm is te klein voor de code. Kies een andere manier.</translation>
    </message>
    <message>
        <source>One code that stands still.</source>
        <translation>Eén code die stilstaat.</translation>
    </message>
    <message>
        <source>Turn your screen brightness up.</source>
        <translation>Zet je scherm helderder.</translation>
    </message>
    <message>
        <source>Escape leaves the full screen.</source>
        <translation>Met Escape verlaat je het volledige scherm.</translation>
    </message>
    <message>
        <source>The arrows step.</source>
        <translation>Met de pijltjes ga je verder.</translation>
    </message>
    <message>
        <source>P pauses, S slows down.</source>
        <translation>P is pauze, S is trager.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Saved as %1</source>
        <translation>Opgeslagen als %1</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Not shown, because the proof failed</source>
        <translation>Niet getoond, want de controle mislukte</translation>
    </message>
    <message>
        <source>My credentials</source>
        <translation>Mijn bewijzen</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Choose others</source>
        <translation>Andere kiezen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Naast elkaar</translation>
    </message>
    <message>
        <source>What each one says, row by row. Nothing here says which is better.</source>
        <translation>Wat elk bewijs zegt, rij per rij. Niets hier zegt welk beter is.</translation>
    </message>
    <message>
        <source>Comparison of credentials</source>
        <translation>Vergelijking van bewijzen</translation>
    </message>
    <message>
        <source>%1 credentials side by side</source>
        <translation>%1 bewijzen naast elkaar</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>You agree to it, and can take that back.</source>
        <translation>Jij stemt toe, en kunt dat intrekken.</translation>
    </message>
    <message>
        <source>They need it for what they agreed with you.</source>
        <translation>Zij hebben het nodig voor wat jullie afspraken.</translation>
    </message>
    <message>
        <source>It is part of their public task.</source>
        <translation>Het hoort bij hun publieke taak.</translation>
    </message>
    <message>
        <source>They say they have a good reason for it.</source>
        <translation>Zij zeggen er een goede reden voor te hebben.</translation>
    </message>
    <message>
        <source>They do not say.</source>
        <translation>Dat zeggen zij niet.</translation>
    </message>
    <message>
        <source>Nobody vouches for this name. Compare the three words.</source>
        <translation>Niemand staat in voor deze naam. Vergelijk de drie woorden.</translation>
    </message>
    <message>
        <source>Known as %1.</source>
        <translation>Bekend als %1.</translation>
    </message>
    <message>
        <source>Known as %1, by %2.</source>
        <translation>Bekend als %1, via %2.</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Nog niets gekozen</translation>
    </message>
    <message>
        <source>1 credential</source>
        <translation>1 bewijs</translation>
    </message>
    <message>
        <source>%1 credentials</source>
        <translation>%1 bewijzen</translation>
    </message>
    <message>
        <source>or</source>
        <translation>of</translation>
    </message>
    <message>
        <source>%1, without your %2</source>
        <translation>%1, zonder je %2</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 bestand</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 bestanden</translation>
    </message>
    <message>
        <source>and</source>
        <translation>en</translation>
    </message>
    <message>
        <source>They will see your %1. Do they need that?</source>
        <translation>Zij zien dan je %1. Hebben zij dat nodig?</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 week</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 maand</translation>
    </message>
    <message>
        <source>As long as they ask</source>
        <translation>Zo lang als zij vragen</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Een andere dag…</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Kies een dag</translation>
    </message>
    <message>
        <source>%1, then it is erased</source>
        <translation>%1, dan wordt het gewist</translation>
    </message>
    <message>
        <source>Pass it on or use it for anything else</source>
        <translation>Het doorgeven of voor iets anders gebruiken</translation>
    </message>
    <message>
        <source>Use it for anything else, or pass it on except to %1</source>
        <translation>Het voor iets anders gebruiken, of doorgeven behalve aan %1</translation>
    </message>
    <message>
        <source>You answered this invitation before</source>
        <translation>Je hebt deze uitnodiging al beantwoord</translation>
    </message>
    <message>
        <source>This invitation is over</source>
        <translation>Deze uitnodiging is verlopen</translation>
    </message>
    <message>
        <source>Do not answer this invitation</source>
        <translation>Beantwoord deze uitnodiging niet</translation>
    </message>
    <message>
        <source>This invitation cannot be answered</source>
        <translation>Deze uitnodiging kan niet worden beantwoord</translation>
    </message>
    <message>
        <source>They may</source>
        <translation>Zij mogen</translation>
    </message>
    <message>
        <source>They may not</source>
        <translation>Zij mogen niet</translation>
    </message>
    <message>
        <source>Look at it there, and save nothing elsewhere</source>
        <translation>Het daar bekijken, en niets elders opslaan</translation>
    </message>
    <message>
        <source>Somebody helped you at the keyboard.</source>
        <translation>Iemand hielp je aan het toetsenbord.</translation>
    </message>
    <message>
        <source>You may</source>
        <translation>Je mag</translation>
    </message>
    <message>
        <source>You may not</source>
        <translation>Je mag niet</translation>
    </message>
    <message>
        <source>Look at it here, and save nothing elsewhere</source>
        <translation>Het hier bekijken, en niets elders opslaan</translation>
    </message>
    <message>
        <source>Somebody helped the learner at the keyboard.</source>
        <translation>Iemand hielp de lerende aan het toetsenbord.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Who else sees it</source>
        <translation>Wie het nog ziet</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Waar het bewaard wordt</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Helper</translation>
    </message>
    <message>
        <source>the whole credential</source>
        <translation>het hele bewijs</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Save or print parts of it, for this purpose</source>
        <translation>Delen ervan opslaan of afdrukken, voor dit doel</translation>
    </message>
</context>
<context>
    <name>ConsentActs</name>
    <message>
        <source>Stop sharing</source>
        <translation>Stoppen met delen</translation>
    </message>
    <message>
        <source>Stop sharing with %1</source>
        <translation>Stoppen met delen met %1</translation>
    </message>
    <message>
        <source>Hand over your record</source>
        <translation>Je dossier afgeven</translation>
    </message>
    <message>
        <source>Hand over your record to %1</source>
        <translation>Je dossier afgeven aan %1</translation>
    </message>
    <message>
        <source>Show the notice</source>
        <translation>Bericht tonen</translation>
    </message>
    <message>
        <source>Show the notice for %1</source>
        <translation>Het bericht voor %1 tonen</translation>
    </message>
    <message>
        <source>Not handed over after all</source>
        <translation>Toch niet bezorgd</translation>
    </message>
    <message>
        <source>Mark as handed over</source>
        <translation>Aanduiden als bezorgd</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>What you agreed to</source>
        <translation>Waarmee je instemde</translation>
    </message>
    <message>
        <source>As a PDF</source>
        <translation>Als PDF</translation>
    </message>
    <message>
        <source>As a web page</source>
        <translation>Als webpagina</translation>
    </message>
    <message>
        <source>As data (JSON)</source>
        <translation>Als data (JSON)</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ontvangstbewijs</translation>
    </message>
    <message>
        <source>Save the receipt of %1</source>
        <translation>Het ontvangstbewijs van %1 opslaan</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Reading the invitation</source>
        <translation>De uitnodiging wordt gelezen</translation>
    </message>
    <message>
        <source>Putting together what they will see</source>
        <translation>Wat zij te zien krijgen, wordt klaargezet</translation>
    </message>
    <message>
        <source>Locking your record for your counsellor</source>
        <translation>Je dossier gaat op slot voor je begeleider</translation>
    </message>
    <message>
        <source>Scan your counsellor&apos;s code in Guidance, or open the file they sent.</source>
        <translation>Scan de code van je begeleider in Begeleiding. Of open het bestand dat je kreeg.</translation>
    </message>
    <message>
        <source>No invitation here</source>
        <translation>Hier is geen uitnodiging</translation>
    </message>
    <message>
        <source>Nothing went to %1. Your No is noted in Guidance and in your history. Nothing else changes.</source>
        <translation>Er ging niets naar %1. Je nee staat in Begeleiding en in je geschiedenis. Verder verandert er niets.</translation>
    </message>
    <message>
        <source>You said no</source>
        <translation>Je zei nee</translation>
    </message>
    <message>
        <source>Leave without the file?</source>
        <translation>Weggaan zonder het bestand?</translation>
    </message>
    <message>
        <source>Your record was not saved yet. Without the file your counsellor gets nothing.</source>
        <translation>Je dossier is nog niet bewaard. Zonder het bestand krijgt je begeleider niets.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Weggaan</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier blijven</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Webpagina’s</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Opslaan als bestand</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>Copies that any phone can open</source>
        <translation>Kopieën die elke telefoon kan openen</translation>
    </message>
    <message>
        <source>A code can carry the address of a web page that reads it. Without an address, only this program reads your codes.</source>
        <translation>In een code kan het adres staan van een webpagina die hem leest. Zonder adres leest alleen dit programma je codes.</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adres van de pagina</translation>
    </message>
    <message>
        <source>What you share stays in the browser; the page&apos;s server does not get it.</source>
        <translation>Wat je deelt, blijft in de browser; de server van de pagina krijgt het niet.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>That is no address of a page. Write it as check.example/read.</source>
        <translation>Dat is geen adres van een pagina. Schrijf het zoals check.example/read.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Opgeslagen.</translation>
    </message>
</context>
<context>
    <name>CounsellorCard</name>
    <message>
        <source>Who gets the record?</source>
        <translation>Wie krijgt het dossier?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postadres</translation>
    </message>
    <message>
        <source>E-mail address or telephone number</source>
        <translation>E-mailadres of telefoonnummer</translation>
    </message>
    <message>
        <source>A learner who wants to stop reaches you there.</source>
        <translation>Wie wil stoppen, bereikt je daar.</translation>
    </message>
    <message>
        <source>Use a certificate</source>
        <translation>Een certificaat gebruiken</translation>
    </message>
    <message>
        <source>Sign without it</source>
        <translation>Zonder certificaat tekenen</translation>
    </message>
    <message>
        <source>Signed with the certificate of %1. Whoever knows its authority sees that it is you.</source>
        <translation>Getekend met het certificaat van %1. Wie de instantie ervan kent, ziet dat jij het bent.</translation>
    </message>
    <message>
        <source>Without a certificate you are shown as not verified. Then you compare three words.</source>
        <translation>Zonder certificaat sta je er als niet nagegaan. Dan vergelijk je drie woorden.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Een ander bestand kiezen</translation>
    </message>
    <message>
        <source>Certificates with a key</source>
        <translation>Certificaten met een sleutel</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>The program made a mistake</source>
        <translation>Het programma maakte een fout</translation>
    </message>
    <message>
        <source>What you did last may not have worked; what was saved before is safe. The report names places in the program only, nothing about you.</source>
        <translation>Wat je net deed, is misschien niet gelukt; wat al opgeslagen was, is veilig. Het verslag noemt alleen plaatsen in het programma, niets over jou.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Verslag kopiëren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Make your wallet</source>
        <translation>Maak je portefeuille</translation>
    </message>
    <message>
        <source>Everything in it is encrypted on this computer. Only your passphrase opens it.</source>
        <translation>Alles erin is versleuteld op deze computer. Alleen jouw wachtzin maakt het open.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Kies een wachtzin</translation>
    </message>
    <message>
        <source>Make my wallet</source>
        <translation>Mijn portefeuille maken</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Making your wallet… This takes a few seconds.</source>
        <translation>Je portefeuille wordt gemaakt… Dit duurt enkele seconden.</translation>
    </message>
    <message>
        <source>You keep the records of learners in it, encrypted. Only your passphrase opens it.</source>
        <translation>Je bewaart er de dossiers van lerenden in, versleuteld. Alleen jouw wachtzin opent het.</translation>
    </message>
    <message>
        <source>Choose a passphrase first.</source>
        <translation>Kies eerst een wachtzin.</translation>
    </message>
</context>
<context>
    <name>CredentialPage</name>
    <message>
        <source>Share</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>My credentials</source>
        <translation>Mijn bewijzen</translation>
    </message>
    <message>
        <source>Practice: this credential, its issuer and the learner are made up.</source>
        <translation>Oefening: dit bewijs, de uitgever en de lerende zijn verzonnen.</translation>
    </message>
    <message>
        <source>Next: share it</source>
        <translation>Nu: het bewijs delen</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>uitgegeven op %1</translation>
    </message>
    <message>
        <source>written on %1</source>
        <translation>geschreven op %1</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Afbeelding van %1</translation>
    </message>
    <message>
        <source>Checked again.</source>
        <translation>Opnieuw gecontroleerd.</translation>
    </message>
    <message>
        <source>Checked just now, without internet.</source>
        <translation>Net gecontroleerd, zonder internet.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Opgeslagen als %1</translation>
    </message>
    <message>
        <source>Save original</source>
        <translation>Origineel opslaan</translation>
    </message>
    <message>
        <source>Credentials (*.json *.jwt *.sdjwt *.sd-jwt *.png *.pdf)</source>
        <translation>Bewijzen (*.json *.jwt *.sdjwt *.sd-jwt *.png *.pdf)</translation>
    </message>
    <message>
        <source>Save web page</source>
        <translation>Webpagina opslaan</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webpagina’s (*.html)</translation>
    </message>
    <message>
        <source>The issuer put this picture in. It proves nothing by itself.</source>
        <translation>De uitgever voegde deze afbeelding toe. Ze bewijst op zich niets.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>“%1” was removed. You can put it back in Settings for %2 days.</source>
        <translation>“%1” is verwijderd. Je kunt het nog %2 dagen terugzetten bij Instellingen.</translation>
    </message>
    <message>
        <source>The original was saved.</source>
        <translation>Het origineel is opgeslagen.</translation>
    </message>
    <message>
        <source>%1 credentials</source>
        <translation>%1 bewijzen</translation>
    </message>
    <message>
        <source>%1 credential</source>
        <translation>%1 bewijs</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>niveau&#xa0;%1</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>oefening</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cursussen</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Vrijwilligerswerk</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nieuwste eerst</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Op titel</translation>
    </message>
    <message>
        <source>By issuer</source>
        <translation>Op uitgever</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation>Niet alles gecontroleerd</translation>
    </message>
    <message>
        <source>Expired or not valid yet</source>
        <translation>Verlopen of nog niet geldig</translation>
    </message>
    <message>
        <source>Withdrawn or suspended</source>
        <translation>Ingetrokken of geschorst</translation>
    </message>
    <message>
        <source>No seal, not genuine or not readable</source>
        <translation>Geen zegel, niet echt of niet leesbaar</translation>
    </message>
    <message>
        <source>issued in %1</source>
        <translation>uitgegeven in %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>No credential has words that begin with “%1”.</source>
        <translation>Geen bewijs heeft woorden die beginnen met “%1”.</translation>
    </message>
    <message>
        <source>There is no credential of this kind yet.</source>
        <translation>Er is nog geen bewijs van deze soort.</translation>
    </message>
    <message>
        <source>No credential has all of this: %1.</source>
        <translation>Geen bewijs heeft dit allemaal: %1.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 tonen</translation>
    </message>
    <message>
        <source>Still to look at: %1</source>
        <translation>Nog te bekijken: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>CredentialsPage</name>
    <message>
        <source>Add credential</source>
        <translation>Bewijs toevoegen</translation>
    </message>
    <message>
        <source>They show me a code first</source>
        <translation>Zij tonen mij eerst een code</translation>
    </message>
    <message>
        <source>Sharing: step 1 of 3</source>
        <translation>Delen: stap 1 van 3</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Put together a dossier</source>
        <translation>Een bewijsmap maken</translation>
    </message>
    <message>
        <source>Search title, issuer, skill…</source>
        <translation>Zoek titel, uitgever, vaardigheid…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Kind of credential</source>
        <translation>Soort bewijs</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filteren</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nieuwste eerst</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>Als kaarten tonen</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Als lijst tonen</translation>
    </message>
    <message>
        <source>Cards or list</source>
        <translation>Kaarten of lijst</translation>
    </message>
    <message>
        <source>Save original</source>
        <translation>Origineel opslaan</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>What do you want to share?</source>
        <translation>Wat wil je delen?</translation>
    </message>
    <message>
        <source>Choose a credential. Then you choose what they see.</source>
        <translation>Kies een bewijs. Daarna kies je wat zij zien.</translation>
    </message>
    <message>
        <source>%1 · all on this computer, encrypted</source>
        <translation>%1 · alles op deze computer, versleuteld</translation>
    </message>
    <message>
        <source>My credentials</source>
        <translation>Mijn bewijzen</translation>
    </message>
    <message>
        <source>Try with examples</source>
        <translation>Proberen met voorbeelden</translation>
    </message>
    <message>
        <source>Your wallet is empty</source>
        <translation>Je portefeuille is leeg</translation>
    </message>
    <message>
        <source>Add a file, a picture or a code that an issuer gave you. Or look around with made-up examples.</source>
        <translation>Voeg een bestand, afbeelding of code toe die je van een uitgever kreeg. Of kijk rond met verzonnen voorbeelden.</translation>
    </message>
    <message>
        <source>Show all credentials</source>
        <translation>Alle bewijzen tonen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>If you share</source>
        <translation>Als je deelt</translation>
    </message>
    <message>
        <source>Say no</source>
        <translation>Nee zeggen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>If you say no, they learn nothing about what you have.</source>
        <translation>Als je nee zegt, weten zij niets over wat je hebt.</translation>
    </message>
    <message>
        <source>The time for this question is over, and nothing was shared. Ask them to show a new one.</source>
        <translation>De tijd voor deze vraag is voorbij en er is niets gedeeld. Vraag hun een nieuwe te tonen.</translation>
    </message>
    <message>
        <source>Read a new question</source>
        <translation>Een nieuwe vraag lezen</translation>
    </message>
    <message>
        <source>Saved as %1. Give them this file.</source>
        <translation>Opgeslagen als %1. Geef hun dit bestand.</translation>
    </message>
    <message>
        <source>Only they can use this answer, once.</source>
        <translation>Alleen zij kunnen dit antwoord gebruiken, één keer.</translation>
    </message>
    <message>
        <source>One credential here cannot prove that it is yours. They see a copy of it.</source>
        <translation>Eén bewijs hier kan niet bewijzen dat het van jou is. Zij zien daarvan een kopie.</translation>
    </message>
    <message>
        <source>This credential cannot prove that it is yours. They see a copy.</source>
        <translation>Dit bewijs kan niet bewijzen dat het van jou is. Zij zien een kopie.</translation>
    </message>
    <message>
        <source>Everything in this credential shows. See below what that is.</source>
        <translation>Alles in dit bewijs is te zien. Hieronder zie je wat dat is.</translation>
    </message>
    <message>
        <source>Other details stay hidden.</source>
        <translation>Andere gegevens blijven verborgen.</translation>
    </message>
    <message>
        <source>It is noted in your history.</source>
        <translation>Het komt in je geschiedenis.</translation>
    </message>
    <message>
        <source>Hide what they get</source>
        <translation>Verbergen wat zij krijgen</translation>
    </message>
    <message>
        <source>See exactly what they get</source>
        <translation>Precies bekijken wat zij krijgen</translation>
    </message>
</context>
<context>
    <name>DetailList</name>
    <message>
        <source>always visible</source>
        <translation>altijd zichtbaar</translation>
    </message>
    <message>
        <source>With it: %1</source>
        <translation>Hoort erbij: %1</translation>
    </message>
    <message>
        <source>Choose parts of: %1</source>
        <translation>Delen kiezen van: %1</translation>
    </message>
    <message>
        <source>Show on this screen: %1</source>
        <translation>Op dit scherm tonen: %1</translation>
    </message>
    <message>
        <source>%1: not shown on this screen</source>
        <translation>%1: niet getoond op dit scherm</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Do they really need your %1? You can always give it later.</source>
        <translation>Hebben ze je %1 echt nodig? Je kunt het later altijd nog geven.</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Which details?</source>
        <translation>Welke gegevens?</translation>
    </message>
    <message>
        <source>Ask for what you cannot do without. What is welcome, the learner may leave out.</source>
        <translation>Vraag alleen wat je niet kunt missen. Wat welkom is, mag de lerende weglaten.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Niet gevraagd</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nodig</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Only what is ticked</source>
        <translation>Alleen wat aangevinkt is</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Number of this credential</source>
        <translation>Nummer van dit bewijs</translation>
    </message>
    <message>
        <source>Identifier of the holder</source>
        <translation>Kenmerk van de eigenaar</translation>
    </message>
    <message>
        <source>Identifier of the issuer</source>
        <translation>Kenmerk van de uitgever</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Uitgever</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>Prestatie</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Opleiding</translation>
    </message>
    <message>
        <source>About the learner</source>
        <translation>Over de lerende</translation>
    </message>
    <message>
        <source>Identifier of the achievement</source>
        <translation>Kenmerk van de prestatie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Familienaam</translation>
    </message>
    <message>
        <source>Official name</source>
        <translation>Officiële naam</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Ook genoemd</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>What it was given for</source>
        <translation>Waarvoor het gegeven is</translation>
    </message>
    <message>
        <source>Kind of achievement</source>
        <translation>Soort prestatie</translation>
    </message>
    <message>
        <source>Kind of credential</source>
        <translation>Soort bewijs</translation>
    </message>
    <message>
        <source>Rules it was made by</source>
        <translation>Regels waarnaar het gemaakt is</translation>
    </message>
    <message>
        <source>Fits with</source>
        <translation>Past bij</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Kader</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>How results are given</source>
        <translation>Hoe resultaten gegeven worden</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemaakt door</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Beoordeeld door</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Uitgegeven aan</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Key words</source>
        <translation>Sleutelwoorden</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Contactgegevens</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation>Geboorteland</translation>
    </message>
    <message>
        <source>Other first names</source>
        <translation>Andere voornamen</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Geboorteplaats</translation>
    </message>
    <message>
        <source>National number</source>
        <translation>Rijksregisternummer</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationaliteit</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>Studentennummer</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Licentienummer</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Other identifier</source>
        <translation>Ander kenmerk</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registratienummer</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Btw-nummer</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Fiscaal nummer</translation>
    </message>
    <message>
        <source>Company number in Europe</source>
        <translation>Ondernemingsnummer in Europa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Toekenning</translation>
    </message>
    <message>
        <source>Awarding body</source>
        <translation>Wie het toekent</translation>
    </message>
    <message>
        <source>Date of award</source>
        <translation>Datum van toekenning</translation>
    </message>
    <message>
        <source>Learning activity</source>
        <translation>Leeractiviteit</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Beoordeling</translation>
    </message>
    <message>
        <source>Gives right to</source>
        <translation>Geeft recht op</translation>
    </message>
    <message>
        <source>Learning outcome</source>
        <translation>Leerresultaat</translation>
    </message>
    <message>
        <source>Learning opportunity</source>
        <translation>Leeraanbod</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Datum van uitgifte</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Credits earned</source>
        <translation>Behaalde studiepunten</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Studiepunten</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Studietijd</translation>
    </message>
    <message>
        <source>European level</source>
        <translation>Europees niveau</translation>
    </message>
    <message>
        <source>National level</source>
        <translation>Nationaal niveau</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Bijlage</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Verantwoordelijke</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>How parts belong together</source>
        <translation>Hoe delen samenhangen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijsstuk</translation>
    </message>
    <message>
        <source>Way of taking part</source>
        <translation>Manier van deelnemen</translation>
    </message>
    <message>
        <source>Where it was learned</source>
        <translation>Waar het geleerd is</translation>
    </message>
    <message>
        <source>Longest time it takes</source>
        <translation>Langste duur</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Vakgebied</translation>
    </message>
    <message>
        <source>Skills in the European list</source>
        <translation>Vaardigheden op de Europese lijst</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Vaardigheden</translation>
    </message>
    <message>
        <source>Where it can be used</source>
        <translation>Waar je het kunt gebruiken</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>Controle van identiteit</translation>
    </message>
    <message>
        <source>Way of grading</source>
        <translation>Manier van punten geven</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Geleid door</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Lid van</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Verklaring</translation>
    </message>
    <message>
        <source>Needed to enrol</source>
        <translation>Nodig om in te schrijven</translation>
    </message>
    <message>
        <source>Part of something larger</source>
        <translation>Deel van iets groters</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Bevat</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Deel van</translation>
    </message>
    <message>
        <source>Recognition of quality</source>
        <translation>Erkenning van kwaliteit</translation>
    </message>
    <message>
        <source>Course code</source>
        <translation>Code van de cursus</translation>
    </message>
    <message>
        <source>Specialisation</source>
        <translation>Specialisatie</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Kind of result</source>
        <translation>Soort resultaat</translation>
    </message>
    <message>
        <source>Possible results</source>
        <translation>Mogelijke resultaten</translation>
    </message>
    <message>
        <source>Least result</source>
        <translation>Laagste goede resultaat</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>Laagste goede niveau</translation>
    </message>
    <message>
        <source>Level reached</source>
        <translation>Bereikt niveau</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>Laagste waarde</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>Hoogste waarde</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>%1 more details, see the technical view</source>
        <translation>nog %1 gegevens, zie de technische weergave</translation>
    </message>
    <message>
        <source>And</source>
        <translation>En</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A picture, inside this file</source>
        <translation>Een afbeelding, in dit bestand</translation>
    </message>
    <message>
        <source>A file, inside this file</source>
        <translation>Een bestand, in dit bestand</translation>
    </message>
    <message>
        <source>%1, made unreadable</source>
        <translation>%1, onleesbaar gemaakt</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>not stated</source>
        <translation>niet vermeld</translation>
    </message>
    <message>
        <source>yes, says the issuer</source>
        <translation>ja, zegt de uitgever</translation>
    </message>
    <message>
        <source>no, says the issuer</source>
        <translation>nee, zegt de uitgever</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <source>Credits together</source>
        <translation>Studiepunten samen</translation>
    </message>
    <message>
        <source>Without credits</source>
        <translation>Zonder studiepunten</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Bewijsmap</translation>
    </message>
    <message>
        <source>You decide what this is worth.</source>
        <translation>Wie dit leest, beslist wat het waard is.</translation>
    </message>
    <message>
        <source>Each file can be checked on its own, with this program or another.</source>
        <translation>Elk bestand is apart te controleren, met dit programma of een ander.</translation>
    </message>
    <message>
        <source>About this dossier</source>
        <translation>Over deze bewijsmap</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Made with Learner Wallet. Credits of different systems are not added.</source>
        <translation>Gemaakt met Learner Wallet. Studiepunten van verschillende systemen zijn niet opgeteld.</translation>
    </message>
    <message>
        <source>The file as the issuer made it</source>
        <translation>Het bestand zoals de uitgever het maakte</translation>
    </message>
    <message>
        <source>Details chosen by the learner</source>
        <translation>Gegevens die de lerende koos</translation>
    </message>
    <message>
        <source>Part of a larger qualification: %1</source>
        <translation>Deel van een grotere kwalificatie: %1</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>Put together a dossier</source>
        <translation>Een bewijsmap maken</translation>
    </message>
    <message>
        <source>One file with the credentials you choose and a cover page. They decide what it is worth.</source>
        <translation>Eén bestand met de bewijzen die je kiest en een voorblad. Zij beslissen wat het waard is.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Bewijsmap</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Voor wie?</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Persoon of organisatie</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Waarvoor?</translation>
    </message>
    <message>
        <source>For example: an exemption</source>
        <translation>Bijvoorbeeld: een vrijstelling</translation>
    </message>
    <message>
        <source>Save the dossier</source>
        <translation>De bewijsmap opslaan</translation>
    </message>
    <message>
        <source>All of it, as it came</source>
        <translation>Alles, zoals je het kreeg</translation>
    </message>
    <message>
        <source>Tick what goes into the dossier. Everything else stays hidden.</source>
        <translation>Vink aan wat in de bewijsmap komt. Al het andere blijft verborgen.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>Credits of different systems are not added. What is a part is called so only by its issuer.</source>
        <translation>Studiepunten van verschillende systemen worden niet opgeteld. Alleen de uitgever zegt of iets een deel is.</translation>
    </message>
    <message>
        <source>A file as it came shows everything in it.</source>
        <translation>Een bestand zoals je het kreeg, toont alles wat erin staat.</translation>
    </message>
    <message>
        <source>Add credential</source>
        <translation>Bewijs toevoegen</translation>
    </message>
    <message>
        <source>Nothing to put together yet</source>
        <translation>Nog niets om samen te brengen</translation>
    </message>
    <message>
        <source>Add a credential first.</source>
        <translation>Voeg eerst een bewijs toe.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Bewijzen</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Studiepunten</translation>
    </message>
    <message>
        <source>Without credits</source>
        <translation>Zonder studiepunten</translation>
    </message>
    <message>
        <source>Part of a larger qualification</source>
        <translation>Deel van een grotere kwalificatie</translation>
    </message>
    <message>
        <source>Dossiers (*.zip)</source>
        <translation>Bewijsmappen (*.zip)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Opgeslagen als %1</translation>
    </message>
    <message>
        <source>Write for whom it is first.</source>
        <translation>Schrijf eerst voor wie het is.</translation>
    </message>
    <message>
        <source>Choose a credential first.</source>
        <translation>Kies eerst een bewijs.</translation>
    </message>
</context>
<context>
    <name>Element</name>
    <message>
        <source>You can now</source>
        <translation>Je kunt nu</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Studietijd</translation>
    </message>
    <message>
        <source>How it was assessed</source>
        <translation>Hoe het beoordeeld is</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Toezicht</translation>
    </message>
    <message>
        <source>How you took part</source>
        <translation>Hoe je deelnam</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Kwaliteitszorg</translation>
    </message>
    <message>
        <source>Counts towards more</source>
        <translation>Telt mee voor meer</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Punt</translation>
    </message>
    <message>
        <source>Needed to enrol</source>
        <translation>Nodig om in te schrijven</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Meer uitleg</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Uitgegeven aan</translation>
    </message>
    <message>
        <source>Awarded by</source>
        <translation>Toegekend door</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Datum van uitgifte</translation>
    </message>
    <message>
        <source>Who learned it</source>
        <translation>Wie het leerde</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Country or region of the issuer</source>
        <translation>Land of regio van de uitgever</translation>
    </message>
    <message>
        <source>Who awarded it</source>
        <translation>Wie het toekende</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>Leerresultaten</translation>
    </message>
    <message>
        <source>Type of assessment</source>
        <translation>Soort beoordeling</translation>
    </message>
    <message>
        <source>Form of participation</source>
        <translation>Manier van deelnemen</translation>
    </message>
    <message>
        <source>Type of quality assurance</source>
        <translation>Soort kwaliteitszorg</translation>
    </message>
    <message>
        <source>What was needed to enrol</source>
        <translation>Wat nodig was om in te schrijven</translation>
    </message>
    <message>
        <source>Supervision and identity check</source>
        <translation>Toezicht en identiteitscontrole</translation>
    </message>
    <message>
        <source>Whether it counts towards more</source>
        <translation>Of het meetelt voor meer</translation>
    </message>
    <message>
        <source>Further information</source>
        <translation>Meer informatie</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Staat erin</translation>
    </message>
    <message>
        <source>Follows from something else it says</source>
        <translation>Volgt uit iets anders dat erin staat</translation>
    </message>
    <message>
        <source>Not stated in this file</source>
        <translation>Staat niet in dit bestand</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Niet gedeeld</translation>
    </message>
</context>
<context>
    <name>ElementsPage</name>
    <message>
        <source>European standard elements</source>
        <translation>Europese standaardelementen</translation>
    </message>
    <message>
        <source>What Europe asks every microcredential to state. A missing one does not make it less genuine.</source>
        <translation>Wat van Europa in elke microcredential moet staan. Ontbreekt er iets, dan is het bewijs niet minder echt.</translation>
    </message>
    <message>
        <source>Asked of every credential: %1 of %2</source>
        <translation>Gevraagd voor elk bewijs: %1 van %2</translation>
    </message>
    <message>
        <source>Where they apply</source>
        <translation>Alleen als het past</translation>
    </message>
</context>
<context>
    <name>EmailsSection</name>
    <message>
        <source>My e-mail addresses</source>
        <translation>Mijn e-mailadressen</translation>
    </message>
    <message>
        <source>They are used on this computer only, to recognise badges that were issued to you.</source>
        <translation>Ze blijven op deze computer. Zo herkent het programma badges die voor jou zijn uitgegeven.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Adres toevoegen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} verwijderen</translation>
    </message>
    <message>
        <source>That is no e-mail address. Write it as name@school.example.</source>
        <translation>Dat is geen e-mailadres. Schrijf het als naam@school.example.</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Toegevoegd: {name}</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Verwijderd: {name}</translation>
    </message>
</context>
<context>
    <name>EntryButton</name>
    <message>
        <source>You are here.</source>
        <translation>Je bent hier.</translation>
    </message>
</context>
<context>
    <name>ExampleNote</name>
    <message>
        <source>Example %1 of %2.</source>
        <translation>Voorbeeld %1 van %2.</translation>
    </message>
    <message>
        <source>This one is in order.</source>
        <translation>Dit bewijs is in orde.</translation>
    </message>
    <message>
        <source>This one has expired. See the date.</source>
        <translation>Dit bewijs is vervallen. Kijk naar de datum.</translation>
    </message>
    <message>
        <source>The issuer withdrew this one.</source>
        <translation>De uitgever heeft dit bewijs ingetrokken.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Next example</source>
        <translation>Volgend voorbeeld</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Holder</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>What is a holder?</source>
        <translation>Wat is een eigenaar?</translation>
    </message>
    <message>
        <source>The holder is the person who got the credential and keeps it.</source>
        <translation>De eigenaar is wie het bewijs kreeg en het bewaart.</translation>
    </message>
    <message>
        <source>Their wallet has a key. With it they show that it is theirs.</source>
        <translation>In de portefeuille zit een sleutel. Die toont dat het bewijs van jou is.</translation>
    </message>
    <message>
        <source>Whoever has only a copy cannot show that.</source>
        <translation>Wie alleen een kopie heeft, kan dat niet tonen.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>What is consent?</source>
        <translation>Wat is toestemming?</translation>
    </message>
    <message>
        <source>You agree that a counsellor may use your record.</source>
        <translation>Je vindt het goed dat een begeleider je dossier gebruikt.</translation>
    </message>
    <message>
        <source>It is for one purpose, and until one day.</source>
        <translation>Dat is voor één doel, en tot één dag.</translation>
    </message>
    <message>
        <source>You can say no. You can stop at any time, as easily as you said yes.</source>
        <translation>Je mag nee zeggen. Stoppen kan altijd, even makkelijk als ja zeggen.</translation>
    </message>
    <message>
        <source>This program cannot erase copies that they made.</source>
        <translation>Dit programma kan kopieën die zij maakten niet wissen.</translation>
    </message>
    <message>
        <source>Ask in plain words: what, what for and until when.</source>
        <translation>Vraag het in gewone woorden: wat, waarvoor en tot wanneer.</translation>
    </message>
    <message>
        <source>You must be able to show that the learner said yes.</source>
        <translation>Je moet kunnen tonen dat de lerende ja zei.</translation>
    </message>
    <message>
        <source>Say beforehand that they can stop at any time.</source>
        <translation>Zeg vooraf dat stoppen altijd kan.</translation>
    </message>
    <message>
        <source>When they stop, this program drops the record. Copies are up to you.</source>
        <translation>Stoppen zij, dan wist dit programma het dossier. Voor kopieën zorg je zelf.</translation>
    </message>
    <message>
        <source>To an employer it is hard to say no. So consent is seldom free there.</source>
        <translation>Tegen een werkgever zeg je niet snel nee. Toestemming is daar dus zelden vrij.</translation>
    </message>
    <message>
        <source>For that reason you get a proof of sharing here, and no consent.</source>
        <translation>Daarom krijg je hier een deelbewijs, en geen toestemming.</translation>
    </message>
    <message>
        <source>You have to know yourself what the law lets you use it for.</source>
        <translation>Je moet zelf weten waarvoor je het van de wet mag gebruiken.</translation>
    </message>
    <message>
        <source>Proof of sharing</source>
        <translation>Deelbewijs</translation>
    </message>
    <message>
        <source>What is a proof of sharing?</source>
        <translation>Wat is een deelbewijs?</translation>
    </message>
    <message>
        <source>It is a page that says what was shared, with whom and when.</source>
        <translation>Dat is een blad waarop staat wat er is gedeeld, met wie en wanneer.</translation>
    </message>
    <message>
        <source>It names the details, but not what they say.</source>
        <translation>Het noemt de gegevens, maar niet wat erin staat.</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>What is the wallet?</source>
        <translation>Wat is de portefeuille?</translation>
    </message>
    <message>
        <source>It is the locked place on this computer for your credentials.</source>
        <translation>Dat is de plek op slot op deze computer, voor je bewijzen.</translation>
    </message>
    <message>
        <source>It needs no account and no internet.</source>
        <translation>Er is geen account en geen internet voor nodig.</translation>
    </message>
    <message>
        <source>Nobody but you can open it. So make a backup too.</source>
        <translation>Niemand dan jij kan hem openen. Maak dus ook een reservekopie.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>What is a passphrase?</source>
        <translation>Wat is een wachtzin?</translation>
    </message>
    <message>
        <source>It is a password of a few words. Only it opens your wallet.</source>
        <translation>Dat is een wachtwoord van een paar woorden. Alleen dat opent je portefeuille.</translation>
    </message>
    <message>
        <source>Take four words that do not belong together. Then nobody guesses them.</source>
        <translation>Neem vier woorden die niet bij elkaar horen. Dan raadt niemand ze.</translation>
    </message>
    <message>
        <source>Nobody can look it up. With the recovery code you make a new one.</source>
        <translation>Niemand kan hem opzoeken. Met de herstelcode maak je een nieuwe.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>What is a recovery code?</source>
        <translation>Wat is een herstelcode?</translation>
    </message>
    <message>
        <source>It opens your wallet if you forget your passphrase.</source>
        <translation>Die opent je portefeuille als je je wachtzin vergeet.</translation>
    </message>
    <message>
        <source>You see it once. Write it down or print it.</source>
        <translation>Je ziet hem één keer. Schrijf hem op of druk hem af.</translation>
    </message>
    <message>
        <source>Keep it in a safe place, as you keep a spare key of your house.</source>
        <translation>Bewaar hem op een veilige plek, zoals een sleutel van je huis.</translation>
    </message>
    <message>
        <source>Microcredential</source>
        <translation>Microcredential</translation>
    </message>
    <message>
        <source>What is a microcredential?</source>
        <translation>Wat is een microcredential?</translation>
    </message>
    <message>
        <source>It is a proof of something small that you learned.</source>
        <translation>Dat is een bewijs van iets kleins dat je leerde.</translation>
    </message>
    <message>
        <source>It says what you know or can do now, and how that was tested.</source>
        <translation>Het zegt wat je nu weet of kunt, en hoe dat is getest.</translation>
    </message>
    <message>
        <source>It is yours. You keep it, and you choose who sees it.</source>
        <translation>Het is van jou. Jij bewaart het, en jij kiest wie het ziet.</translation>
    </message>
    <message>
        <source>It can stand alone. A few of them can also count towards more.</source>
        <translation>Het kan op zichzelf staan. Een paar samen kunnen ook meetellen voor meer.</translation>
    </message>
    <message>
        <source>It records what somebody can do after a short time of learning.</source>
        <translation>Het legt vast wat iemand kan na korte tijd leren.</translation>
    </message>
    <message>
        <source>You test that against clear rules, which all can read.</source>
        <translation>Dat test je met duidelijke regels, die iedereen kan lezen.</translation>
    </message>
    <message>
        <source>It belongs to the learner, who can take it along and share it.</source>
        <translation>Het is van de lerende. Die kan het meenemen en delen.</translation>
    </message>
    <message>
        <source>Say how its quality is watched over, as your sector agreed.</source>
        <translation>Zeg hoe je op de kwaliteit let, zoals je sector heeft afgesproken.</translation>
    </message>
    <message>
        <source>It shows that somebody learned something small and clear.</source>
        <translation>Het toont dat iemand iets kleins en duidelijks leerde.</translation>
    </message>
    <message>
        <source>Read what the person can do, how long it took and how it was tested.</source>
        <translation>Lees wat iemand kan, hoe lang het duurde en hoe het is getest.</translation>
    </message>
    <message>
        <source>By itself it gives no right to anything.</source>
        <translation>Op zichzelf geeft het geen recht op iets.</translation>
    </message>
    <message>
        <source>Learning outcome</source>
        <translation>Leerresultaat</translation>
    </message>
    <message>
        <source>What is a learning outcome?</source>
        <translation>Wat is een leerresultaat?</translation>
    </message>
    <message>
        <source>It says what somebody knows or can do after learning.</source>
        <translation>Dat zegt wat iemand weet of kan na het leren.</translation>
    </message>
    <message>
        <source>So it is not about the lessons, but about what they left behind.</source>
        <translation>Het gaat dus niet om de lessen, maar om wat je eraan overhoudt.</translation>
    </message>
    <message>
        <source>Flanders and the Netherlands each use their own word for it.</source>
        <translation>In Vlaanderen heet dit leerresultaat, in Nederland leeruitkomst.</translation>
    </message>
    <message>
        <source>Level (EQF, VKS, NLQF)</source>
        <translation>Niveau (EQF, VKS, NLQF)</translation>
    </message>
    <message>
        <source>What is a level?</source>
        <translation>Wat is een niveau?</translation>
    </message>
    <message>
        <source>A level says how hard the learning was.</source>
        <translation>Een niveau zegt hoe moeilijk het leren was.</translation>
    </message>
    <message>
        <source>The European scale is called EQF. It goes from 1 to 8.</source>
        <translation>De Europese schaal heet EQF. Ze gaat van 1 tot 8.</translation>
    </message>
    <message>
        <source>Flanders has the VKS. Its level 4 is level 4 of the European scale.</source>
        <translation>Vlaanderen heeft de VKS. Niveau 4 daarvan is niveau 4 van de Europese schaal.</translation>
    </message>
    <message>
        <source>The Netherlands has the NLQF. It also has a 4+ and a first step.</source>
        <translation>Nederland heeft het NLQF. Daarin is er ook een 4+ en een eerste trede.</translation>
    </message>
    <message>
        <source>You see a level only if the credential states one.</source>
        <translation>Je ziet alleen een niveau als het bewijs er een noemt.</translation>
    </message>
    <message>
        <source>Study points (ECTS)</source>
        <translation>Studiepunten (ECTS)</translation>
    </message>
    <message>
        <source>What are study points?</source>
        <translation>Wat zijn studiepunten?</translation>
    </message>
    <message>
        <source>They say how much work the learning takes.</source>
        <translation>Ze zeggen hoeveel werk het leren kost.</translation>
    </message>
    <message>
        <source>It may be about work, about life, or about helping others.</source>
        <translation>Het kan over werk gaan, over het leven, of over anderen helpen.</translation>
    </message>
    <message>
        <source>In Europe they are often called ECTS. Some credentials state hours.</source>
        <translation>In Europa heten ze vaak ECTS. Sommige bewijzen noemen uren.</translation>
    </message>
    <message>
        <source>More points mean more work. They do not mean that it is better.</source>
        <translation>Meer punten betekent meer werk. Het betekent niet dat het beter is.</translation>
    </message>
    <message>
        <source>State the work in ECTS where you can. Else state the hours.</source>
        <translation>Noem het werk in ECTS waar dat kan. Noem anders de uren.</translation>
    </message>
    <message>
        <source>Flemish higher education has a draft: 3 to 20 points, at times more.</source>
        <translation>Het Vlaamse hoger onderwijs heeft een ontwerp: 3 tot 20 punten, soms meer.</translation>
    </message>
    <message>
        <source>European standard elements</source>
        <translation>Europese standaardelementen</translation>
    </message>
    <message>
        <source>What are the European standard elements?</source>
        <translation>Wat zijn de Europese standaardelementen?</translation>
    </message>
    <message>
        <source>They are the facts that a microcredential should state.</source>
        <translation>Dat is wat elk microcredential hoort te noemen.</translation>
    </message>
    <message>
        <source>There are eleven. Five more are free to add.</source>
        <translation>Het zijn er elf. Vijf andere mogen erbij.</translation>
    </message>
    <message>
        <source>“Not stated” means that this file does not say it. It may still be so.</source>
        <translation>“Niet vermeld” betekent dat dit bestand het niet zegt. Het kan toch zo zijn.</translation>
    </message>
    <message>
        <source>A full list tells you more. It does not make it better.</source>
        <translation>Een volledige lijst zegt je meer. Beter wordt het er niet van.</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Kwaliteitszorg</translation>
    </message>
    <message>
        <source>What is quality assurance?</source>
        <translation>Wat is kwaliteitszorg?</translation>
    </message>
    <message>
        <source>Somebody looks at how good a course is, and says so.</source>
        <translation>Iemand kijkt hoe goed een cursus is, en zegt dat.</translation>
    </message>
    <message>
        <source>You see what the credential says on this, word for word.</source>
        <translation>Je ziet woord voor woord wat het bewijs hierover zegt.</translation>
    </message>
    <message>
        <source>This program gives no marks of its own.</source>
        <translation>Dit programma geeft zelf geen cijfers.</translation>
    </message>
    <message>
        <source>Non-formal learning</source>
        <translation>Leren buiten de school</translation>
    </message>
    <message>
        <source>What is non-formal learning?</source>
        <translation>Wat is leren buiten de school?</translation>
    </message>
    <message>
        <source>It is learning outside school, such as at work or in a club.</source>
        <translation>Dat is leren buiten de school, zoals op het werk of in een club.</translation>
    </message>
    <message>
        <source>It counts here as much as what you learn at school.</source>
        <translation>Hier telt het even veel als wat je op school leert.</translation>
    </message>
    <message>
        <source>In Flanders you can have it tested (EVC). You then get a proof of it.</source>
        <translation>In Vlaanderen kun je het laten testen (EVC). Je krijgt er dan een bewijs van.</translation>
    </message>
    <message>
        <source>Learning account</source>
        <translation>Leerrekening</translation>
    </message>
    <message>
        <source>What is a learning account?</source>
        <translation>Wat is een leerrekening?</translation>
    </message>
    <message>
        <source>It holds your rights to learn, such as money or hours.</source>
        <translation>Daarop staat waar je recht op hebt om te leren, zoals geld of uren.</translation>
    </message>
    <message>
        <source>The idea is that you save them up, and use them for longer courses.</source>
        <translation>Het idee is dat je spaart, en dat later gebruikt voor langere cursussen.</translation>
    </message>
    <message>
        <source>The European Union asks each country to think about this.</source>
        <translation>De Europese Unie vraagt elk land om hierover na te denken.</translation>
    </message>
    <message>
        <source>Council of the European Union</source>
        <translation>Raad van de Europese Unie</translation>
    </message>
    <message>
        <source>European Commission</source>
        <translation>Europese Commissie</translation>
    </message>
    <message>
        <source>Recommendation on micro-credentials, 2022/C 243/02</source>
        <translation>Aanbeveling over microcredentials, 2022/C 243/02</translation>
    </message>
    <message>
        <source>Recommendation on individual learning accounts, 2022/C 243/03</source>
        <translation>Aanbeveling over individuele leerrekeningen, 2022/C 243/03</translation>
    </message>
    <message>
        <source>Questions and answers on learning accounts (proposal)</source>
        <translation>Vragen en antwoorden over de leerrekening (voorstel)</translation>
    </message>
    <message>
        <source>European Learning Model 3.1</source>
        <translation>European Learning Model 3.1</translation>
    </message>
    <message>
        <source>Open Badges 3.0</source>
        <translation>Open Badges 3.0</translation>
    </message>
    <message>
        <source>1EdTech Consortium</source>
        <translation>1EdTech Consortium</translation>
    </message>
    <message>
        <source>Report on the levels of Flanders</source>
        <translation>Rapport over de niveaus van Vlaanderen</translation>
    </message>
    <message>
        <source>Cedefop</source>
        <translation>Cedefop</translation>
    </message>
    <message>
        <source>Flemish Community of Belgium, chapter 14.4</source>
        <translation>Vlaamse Gemeenschap van België, hoofdstuk 14.4</translation>
    </message>
    <message>
        <source>Eurydice</source>
        <translation>Eurydice</translation>
    </message>
    <message>
        <source>Decree on recognising what people can do (EVC)</source>
        <translation>Decreet over wat mensen al kunnen (EVC)</translation>
    </message>
    <message>
        <source>Flanders</source>
        <translation>Vlaanderen</translation>
    </message>
    <message>
        <source>General Data Protection Regulation, Article 7</source>
        <translation>Algemene verordening gegevensbescherming, artikel 7</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europese Unie</translation>
    </message>
    <message>
        <source>Guidelines 05/2020 on consent</source>
        <translation>Richtlijn 05/2020 over toestemming</translation>
    </message>
    <message>
        <source>European Data Protection Board</source>
        <translation>Europees Comité voor gegevensbescherming</translation>
    </message>
    <message>
        <source>How this program works</source>
        <translation>Hoe dit programma werkt</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>What is a credential?</source>
        <translation>Wat is een bewijs?</translation>
    </message>
    <message>
        <source>It is a digital proof of what somebody learned or did.</source>
        <translation>Dat is een digitaal bewijs van wat iemand leerde of deed.</translation>
    </message>
    <message>
        <source>It is about one person, and one issuer stands behind it.</source>
        <translation>Het gaat over één mens, en één uitgever staat erachter.</translation>
    </message>
    <message>
        <source>It is signed. If one letter changes, the check shows it.</source>
        <translation>Het is getekend. Verandert er één letter, dan laat de controle dat zien.</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>What is a badge?</source>
        <translation>Wat is een badge?</translation>
    </message>
    <message>
        <source>It is a credential with a picture. Schools, clubs and firms give them.</source>
        <translation>Dat is een bewijs met een afbeelding. Scholen, clubs en bedrijven geven ze.</translation>
    </message>
    <message>
        <source>The proof is often inside the picture. So keep the file that you got.</source>
        <translation>Het bewijs zit vaak in de afbeelding. Bewaar dus het bestand dat je kreeg.</translation>
    </message>
    <message>
        <source>A photo of the picture proves nothing.</source>
        <translation>Een foto van de afbeelding bewijst niets.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Uitgever</translation>
    </message>
    <message>
        <source>What is an issuer?</source>
        <translation>Wat is een uitgever?</translation>
    </message>
    <message>
        <source>The issuer gives you the credential and signs it.</source>
        <translation>De uitgever geeft je het bewijs en tekent het.</translation>
    </message>
    <message>
        <source>It can be a school, a firm, a club or a public service.</source>
        <translation>Dat kan een school zijn, een bedrijf, een club of een openbare dienst.</translation>
    </message>
    <message>
        <source>Sometimes one awards it and another signs it. Then you see both.</source>
        <translation>Soms kent de een het toe en tekent de ander. Dan zie je ze allebei.</translation>
    </message>
    <message>
        <source>Unknown issuer</source>
        <translation>Uitgever onbekend</translation>
    </message>
    <message>
        <source>What does “issuer not known” mean?</source>
        <translation>Wat betekent “uitgever onbekend”?</translation>
    </message>
    <message>
        <source>No list on this computer names the issuer. It may still be genuine.</source>
        <translation>Geen lijst op deze computer noemt de uitgever. Het kan toch echt zijn.</translation>
    </message>
    <message>
        <source>Ask the issuer for a list that names it. You add it in Settings.</source>
        <translation>Vraag de uitgever een lijst waar hij op staat. Die voeg je toe bij Instellingen.</translation>
    </message>
    <message>
        <source>People see this when no list of theirs names you.</source>
        <translation>Mensen zien dit als jij op geen van hun lijsten staat.</translation>
    </message>
    <message>
        <source>Ask to be put on a list that they use, or give them your own.</source>
        <translation>Vraag een plaats op een lijst die zij gebruiken, of geef je eigen lijst.</translation>
    </message>
    <message>
        <source>No list here names the issuer. So nobody vouches for the name.</source>
        <translation>Geen lijst hier noemt de uitgever. Dus staat niemand in voor de naam.</translation>
    </message>
    <message>
        <source>It is not a no. The credential may well be genuine.</source>
        <translation>Dat is geen nee. Het bewijs kan best echt zijn.</translation>
    </message>
    <message>
        <source>Call the issuer on a number that you found yourself.</source>
        <translation>Bel de uitgever op een nummer dat je zelf vond.</translation>
    </message>
    <message>
        <source>Or add a list that you trust in Settings, and check again.</source>
        <translation>Of voeg bij Instellingen een lijst toe die je vertrouwt, en controleer opnieuw.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>What does “withdrawn” mean?</source>
        <translation>Wat betekent “ingetrokken”?</translation>
    </message>
    <message>
        <source>The issuer took the credential back. It does not count any more.</source>
        <translation>De uitgever nam het bewijs terug. Het telt niet meer.</translation>
    </message>
    <message>
        <source>You may keep it. Whoever checks it sees that it was withdrawn.</source>
        <translation>Je mag het houden. Wie het controleert, ziet dat het is ingetrokken.</translation>
    </message>
    <message>
        <source>Don&apos;t you know why? Ask the issuer.</source>
        <translation>Weet je niet waarom? Vraag het aan de uitgever.</translation>
    </message>
    <message>
        <source>You put the credential on your list of what is withdrawn.</source>
        <translation>Je zette het bewijs op je lijst van wat is ingetrokken.</translation>
    </message>
    <message>
        <source>Whoever has that list sees it, also without internet.</source>
        <translation>Wie die lijst heeft, ziet het, ook zonder internet.</translation>
    </message>
    <message>
        <source>Tell the learner why, and what they can do about it.</source>
        <translation>Zeg de lerende waarom, en wat die eraan kan doen.</translation>
    </message>
    <message>
        <source>The issuer took the credential back. Don&apos;t rely on it.</source>
        <translation>De uitgever nam het bewijs terug. Reken er niet op.</translation>
    </message>
    <message>
        <source>It was given once, and it was not changed. The list does not say why.</source>
        <translation>Het is ooit gegeven, en het is niet veranderd. De lijst zegt niet waarom.</translation>
    </message>
    <message>
        <source>Look at the date of the list. Ask the person or the issuer.</source>
        <translation>Kijk naar de datum van de lijst. Vraag het aan de persoon of de uitgever.</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Geschorst</translation>
    </message>
    <message>
        <source>What does “suspended” mean?</source>
        <translation>Wat betekent “geschorst”?</translation>
    </message>
    <message>
        <source>The credential does not count for now. Later it may count again.</source>
        <translation>Het bewijs telt nu even niet. Later telt het misschien weer.</translation>
    </message>
    <message>
        <source>Only the issuer knows why and for how long.</source>
        <translation>Alleen de uitgever weet waarom, en hoe lang.</translation>
    </message>
    <message>
        <source>Check again when you have a newer list.</source>
        <translation>Controleer opnieuw als je een nieuwere lijst hebt.</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Kon niet gecontroleerd worden</translation>
    </message>
    <message>
        <source>What does “could not be checked” mean?</source>
        <translation>Wat betekent “kon niet gecontroleerd worden”?</translation>
    </message>
    <message>
        <source>This program could not find out. That is no yes, and it is no no.</source>
        <translation>Dit programma kon het niet nagaan. Dat is geen ja, en ook geen nee.</translation>
    </message>
    <message>
        <source>Often a list is missing here, or it is too old.</source>
        <translation>Vaak ontbreekt hier een lijst, of is ze te oud.</translation>
    </message>
    <message>
        <source>Each line says what it was about, and what you can do.</source>
        <translation>Elke regel zegt waar het om ging, en wat je kunt doen.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>What is a signature?</source>
        <translation>Wat is een handtekening?</translation>
    </message>
    <message>
        <source>It is a seal that the issuer makes with a secret key.</source>
        <translation>Dat is een zegel dat de uitgever maakt met een geheime sleutel.</translation>
    </message>
    <message>
        <source>It fits these words and no others. So every change shows.</source>
        <translation>Ze past bij deze woorden en geen andere. Zo valt elke wijziging op.</translation>
    </message>
    <message>
        <source>It does not say who the issuer is. A list says that.</source>
        <translation>Ze zegt niet wie de uitgever is. Dat zegt een lijst.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>What are the lists for?</source>
        <translation>Waarvoor zijn de lijsten?</translation>
    </message>
    <message>
        <source>One kind of list says which issuers are known.</source>
        <translation>De ene lijst zegt welke uitgevers bekend zijn.</translation>
    </message>
    <message>
        <source>Another kind says which credentials were withdrawn.</source>
        <translation>Een andere lijst zegt welke bewijzen zijn ingetrokken.</translation>
    </message>
    <message>
        <source>They are files with a date. So you can check without internet.</source>
        <translation>Het zijn bestanden met een datum. Zo controleer je zonder internet.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>For learners</source>
        <translation>Voor lerenden</translation>
    </message>
    <message>
        <source>For providers</source>
        <translation>Voor aanbieders</translation>
    </message>
    <message>
        <source>For employers</source>
        <translation>Voor werkgevers</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Bron: %1</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Filter</source>
        <translation>Filteren</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Uitgever</translation>
    </message>
    <message>
        <source>Every issuer</source>
        <translation>Alle uitgevers</translation>
    </message>
    <message>
        <source>Find an issuer…</source>
        <translation>Zoek een uitgever…</translation>
    </message>
    <message>
        <source>Year of issue</source>
        <translation>Jaar van uitgifte</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Alle jaren</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Elke toestand</translation>
    </message>
    <message>
        <source>State now</source>
        <translation>Toestand nu</translation>
    </message>
    <message>
        <source>Each credential is checked now, with what this computer knows of issuers and withdrawals.</source>
        <translation>Elk bewijs wordt nu gecontroleerd, met wat deze computer weet over uitgevers en intrekkingen.</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Vaardigheid</translation>
    </message>
    <message>
        <source>Every skill</source>
        <translation>Alle vaardigheden</translation>
    </message>
    <message>
        <source>Find a skill…</source>
        <translation>Zoek een vaardigheid…</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Take filter away: %1</source>
        <translation>Filter weghalen: %1</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filters wissen</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Wat wil je doen?</translation>
    </message>
    <message>
        <source>Keep my credentials</source>
        <translation>Mijn bewijzen bewaren</translation>
    </message>
    <message>
        <source>Store your certificates safely on this computer and share only what you choose.</source>
        <translation>Bewaar je bewijzen veilig op deze computer. Deel alleen wat je zelf kiest.</translation>
    </message>
    <message>
        <source>Check a credential</source>
        <translation>Bewijs controleren</translation>
    </message>
    <message>
        <source>Scan someone&apos;s QR code and see at once if it is genuine. No account needed.</source>
        <translation>Scan iemands QR-code en zie meteen of het bewijs echt is. Zonder account.</translation>
    </message>
    <message>
        <source>Guide learners</source>
        <translation>Lerenden begeleiden</translation>
    </message>
    <message>
        <source>Receive a learner&apos;s record with their consent and help them choose a next step.</source>
        <translation>Ontvang met hun toestemming het dossier van lerenden. Help hen een volgende stap te kiezen.</translation>
    </message>
    <message>
        <source>Try with examples</source>
        <translation>Proberen met voorbeelden</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Een reservekopie terugzetten</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>You can change this later.</source>
        <translation>Je kunt dit later wijzigen.</translation>
    </message>
    <message>
        <source>Preparing the examples…</source>
        <translation>De voorbeelden worden klaargezet…</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>You said no</source>
        <translation>Je zei nee</translation>
    </message>
    <message>
        <source>What you agreed to</source>
        <translation>Waarmee je instemde</translation>
    </message>
    <message>
        <source>Signed by you on %1.</source>
        <translation>Door jou getekend op %1.</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Hoe het ervoor staat</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Hoe je hen bereikt</translation>
    </message>
    <message>
        <source>Why the law allows it, they say</source>
        <translation>Waarom het mag van de wet, zeggen zij</translation>
    </message>
    <message>
        <source>Number of this consent</source>
        <translation>Nummer van deze toestemming</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>In hun woorden</translation>
    </message>
    <message>
        <source>Where you can complain</source>
        <translation>Waar je een klacht kunt indienen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>zonder naam</translation>
    </message>
    <message>
        <source>They know you as</source>
        <translation>Zij kennen je als</translation>
    </message>
    <message>
        <source>Stopped, erased there</source>
        <translation>Gestopt, daar gewist</translation>
    </message>
    <message>
        <source>Stopped, handed over</source>
        <translation>Gestopt, bericht bezorgd</translation>
    </message>
    <message>
        <source>Stopped, not handed over yet</source>
        <translation>Gestopt, bericht nog niet bezorgd</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Afgelopen</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Loopt bijna af</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>Counsellor without a name</source>
        <translation>Begeleider zonder naam</translation>
    </message>
    <message>
        <source>today at %1, then it is erased</source>
        <translation>vandaag om %1, dan wordt het gewist</translation>
    </message>
    <message>
        <source>%1, then it is erased</source>
        <translation>%1, dan wordt het gewist</translation>
    </message>
    <message>
        <source>You said no on %1.</source>
        <translation>Je zei nee op %1.</translation>
    </message>
    <message>
        <source>You stopped sharing on %1.</source>
        <translation>Je stopte met delen op %1.</translation>
    </message>
    <message>
        <source>They confirmed that your record is erased.</source>
        <translation>Zij bevestigden dat je dossier gewist is.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Het liep af op %1.</translation>
    </message>
    <message>
        <source>You agreed on %1.</source>
        <translation>Je stemde in op %1.</translation>
    </message>
    <message>
        <source>Your counsellor does not have your record yet.</source>
        <translation>Je begeleider heeft je dossier nog niet.</translation>
    </message>
    <message>
        <source>Your counsellor does not know yet. Show them the code, or send the file.</source>
        <translation>Je begeleider weet het nog niet. Toon de code, of stuur het bestand.</translation>
    </message>
    <message>
        <source>Handed over on %1. They confirm to you when it is erased.</source>
        <translation>Bezorgd op %1. Zij bevestigen je wanneer het gewist is.</translation>
    </message>
    <message>
        <source>This program cannot erase copies made elsewhere.</source>
        <translation>Dit programma kan kopieën die elders gemaakt zijn niet wissen.</translation>
    </message>
    <message>
        <source>%1 credentials</source>
        <translation>%1 bewijzen</translation>
    </message>
    <message>
        <source>Advice of %1</source>
        <translation>Advies van %1</translation>
    </message>
    <message>
        <source>Open your wallet first.</source>
        <translation>Open eerst je portefeuille.</translation>
    </message>
    <message>
        <source>Open my wallet</source>
        <translation>Mijn portefeuille openen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>This is an invitation</source>
        <translation>Dit is een uitnodiging</translation>
    </message>
    <message>
        <source>A counsellor asks to see your record. You see everything before you share.</source>
        <translation>Een begeleider vraagt om je dossier te zien. Je ziet alles voor je deelt.</translation>
    </message>
    <message>
        <source>See the invitation</source>
        <translation>De uitnodiging bekijken</translation>
    </message>
    <message>
        <source>This is advice</source>
        <translation>Dit is advies</translation>
    </message>
    <message>
        <source>Your counsellor advises you. It goes to Guidance, not to your credentials.</source>
        <translation>Je begeleider geeft je advies. Het komt bij Begeleiding, niet bij je bewijzen.</translation>
    </message>
    <message>
        <source>See the advice</source>
        <translation>Het advies bekijken</translation>
    </message>
    <message>
        <source>This is a learner&apos;s record</source>
        <translation>Dit is het dossier van een lerende</translation>
    </message>
    <message>
        <source>Only the counsellor it was made for can open it.</source>
        <translation>Alleen de begeleider voor wie het gemaakt is, kan het openen.</translation>
    </message>
    <message>
        <source>Import it</source>
        <translation>Binnenhalen</translation>
    </message>
    <message>
        <source>A learner stops sharing</source>
        <translation>Een lerende stopt met delen</translation>
    </message>
    <message>
        <source>Their record must be erased. This is done under Guidance.</source>
        <translation>Het dossier moet gewist worden. Dat gebeurt bij Begeleiding.</translation>
    </message>
    <message>
        <source>Go to Guidance</source>
        <translation>Naar Begeleiding</translation>
    </message>
    <message>
        <source>This is a confirmation</source>
        <translation>Dit is een bevestiging</translation>
    </message>
    <message>
        <source>A counsellor confirms that your record is erased.</source>
        <translation>Een begeleider bevestigt dat je dossier gewist is.</translation>
    </message>
</context>
<context>
    <name>GuidancePages</name>
    <message>
        <source>For the counsellor</source>
        <translation>Voor de begeleider</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webpagina’s (*.html)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Data (*.json)</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Opslaan als bestand</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Opgeslagen als %1</translation>
    </message>
    <message>
        <source>Marked as handed over.</source>
        <translation>Aangeduid als bezorgd.</translation>
    </message>
    <message>
        <source>Advice removed.</source>
        <translation>Advies verwijderd.</translation>
    </message>
    <message>
        <source>%1 is here.</source>
        <translation>%1 is er.</translation>
    </message>
    <message>
        <source>%1 confirmed: your record is erased there.</source>
        <translation>%1 bevestigt: je dossier is daar gewist.</translation>
    </message>
</context>
<context>
    <name>Guiding</name>
    <message>
        <source>What the learner agreed to</source>
        <translation>Waarmee de lerende instemde</translation>
    </message>
    <message>
        <source>Signed by the learner on %1.</source>
        <translation>Getekend door de lerende op %1.</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Wie het ziet</translation>
    </message>
    <message>
        <source>Number of this consent</source>
        <translation>Nummer van deze toestemming</translation>
    </message>
    <message>
        <source>Receipt as PDF</source>
        <translation>Ontvangstbewijs als PDF</translation>
    </message>
    <message>
        <source>Receipt as web page</source>
        <translation>Ontvangstbewijs als webpagina</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Choosing a next course</source>
        <translation>Een volgende opleiding kiezen</translation>
    </message>
    <message>
        <source>Recognition of earlier learning</source>
        <translation>Erkenning van wat je al leerde</translation>
    </message>
    <message>
        <source>Help with applying for a job</source>
        <translation>Hulp bij solliciteren</translation>
    </message>
    <message>
        <source>I use your record only for what you pick. I look at it on my own computer. You can stop at any time. Then I erase it.</source>
        <translation>Ik gebruik je dossier alleen voor wat jij kiest. Ik bekijk het op mijn eigen computer. Je kunt altijd stoppen. Dan wis ik het.</translation>
    </message>
    <message>
        <source>On my own computer, encrypted</source>
        <translation>Op mijn eigen computer, versleuteld</translation>
    </message>
    <message>
        <source>Erase the record of %1?</source>
        <translation>Het dossier van %1 wissen?</translation>
    </message>
    <message>
        <source>It cannot be brought back. That there was a consent stays on record.</source>
        <translation>Het komt niet terug. Dat er een toestemming was, blijft genoteerd.</translation>
    </message>
    <message>
        <source>Erase record</source>
        <translation>Dossier wissen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Niet vermeld</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Public task</source>
        <translation>Taak van algemeen belang</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation>Gerechtvaardigd belang</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Opleiding</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Erkenning</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Een half jaar</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Een jaar</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>Twee jaar</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Afgelopen</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gewist</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Loopt bijna af</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>loopt af: %1</translation>
    </message>
    <message>
        <source>erased today %1</source>
        <translation>gewist vandaag %1</translation>
    </message>
    <message>
        <source>erased %1</source>
        <translation>gewist %1</translation>
    </message>
    <message>
        <source>over</source>
        <translation>voorbij</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>vandaag %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>over %1 dagen</translation>
    </message>
    <message>
        <source>1 credential</source>
        <translation>1 bewijs</translation>
    </message>
    <message>
        <source>%1 credentials</source>
        <translation>%1 bewijzen</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 bestand</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 bestanden</translation>
    </message>
    <message>
        <source>The consent of %1 has ended. The record is erased.</source>
        <translation>De toestemming van %1 is afgelopen. Het dossier is gewist.</translation>
    </message>
    <message>
        <source>%1 took the consent back. The record is erased.</source>
        <translation>%1 trok de toestemming in. Het dossier is gewist.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dagen</translation>
    </message>
    <message>
        <source>Learner without a name</source>
        <translation>Lerende zonder naam</translation>
    </message>
    <message>
        <source>The record of %1 is here.</source>
        <translation>Het dossier van %1 is er.</translation>
    </message>
    <message>
        <source>The record of %1 is erased.</source>
        <translation>Het dossier van %1 is gewist.</translation>
    </message>
</context>
<context>
    <name>GuidingPages</name>
    <message>
        <source>Record</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Credentials (*.json *.jwt *.sdjwt *.sd-jwt *.txt)</source>
        <translation>Bewijzen (*.json *.jwt *.sdjwt *.sd-jwt *.txt)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-documenten (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webpagina’s (*.html)</translation>
    </message>
    <message>
        <source>For the learner</source>
        <translation>Voor de lerende</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Opslaan als bestand</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Opgeslagen als %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>GuidingSection</name>
    <message>
        <source>Guidance</source>
        <translation>Begeleiding</translation>
    </message>
    <message>
        <source>I guide learners</source>
        <translation>Ik begeleid lerenden</translation>
    </message>
    <message>
        <source>Guidance then shows the learners who share with you.</source>
        <translation>Begeleiding toont dan wie met jou deelt.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>Woorden uitgelegd</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Over dit programma</translation>
    </message>
    <message>
        <source>Escape brings you back to where you were.</source>
        <translation>Met Escape ga je terug naar waar je was.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Show the steps to try</source>
        <translation>De stappen om te proberen tonen</translation>
    </message>
    <message>
        <source>Keys you can use</source>
        <translation>Toetsen die je kunt gebruiken</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Try with examples</source>
        <translation>Proberen met voorbeelden</translation>
    </message>
    <message>
        <source>How to get help</source>
        <translation>Hoe je hulp krijgt</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Probeer het eerst</translation>
    </message>
    <message>
        <source>The examples are made up. You cannot break anything.</source>
        <translation>De voorbeelden zijn verzonnen. Je kunt niets stukmaken.</translation>
    </message>
    <message>
        <source>Let somebody help you</source>
        <translation>Laat iemand je helpen</translation>
    </message>
    <message>
        <source>Settings has a helper mode. Your private things stay closed.</source>
        <translation>Bij Instellingen staat de helpermodus. Je privézaken blijven dicht.</translation>
    </message>
    <message>
        <source>You forgot your passphrase</source>
        <translation>Je bent je wachtzin vergeten</translation>
    </message>
    <message>
        <source>Choose “I forgot it” and type your recovery code.</source>
        <translation>Kies “Ik ben hem vergeten” en typ je herstelcode.</translation>
    </message>
    <message>
        <source>Something in a credential is wrong</source>
        <translation>Er staat iets fout in een bewijs</translation>
    </message>
    <message>
        <source>Ask the issuer. Only they can change it.</source>
        <translation>Vraag het aan de uitgever. Alleen die kan het veranderen.</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation>Waar je gegevens staan</translation>
    </message>
    <message>
        <source>All of it is in this folder, on this computer:</source>
        <translation>Alles staat in deze map, op deze computer:</translation>
    </message>
    <message>
        <source>Your wallet in it is locked with your passphrase.</source>
        <translation>Je portefeuille daarin is op slot met je wachtzin.</translation>
    </message>
    <message>
        <source>Settings makes a backup and changes how this looks.</source>
        <translation>Bij Instellingen maak je een reservekopie en kies je hoe alles eruitziet.</translation>
    </message>
</context>
<context>
    <name>Helper</name>
    <message>
        <source>Added: “%1”</source>
        <translation>Toegevoegd: “%1”</translation>
    </message>
    <message>
        <source>Changed: “%1”</source>
        <translation>Veranderd: “%1”</translation>
    </message>
    <message>
        <source>Removed: “%1”</source>
        <translation>Verwijderd: “%1”</translation>
    </message>
    <message>
        <source>Put back: “%1”</source>
        <translation>Teruggezet: “%1”</translation>
    </message>
    <message>
        <source>Advice of %1 removed</source>
        <translation>Advies van %1 verwijderd</translation>
    </message>
    <message>
        <source>Advice of %1 put back</source>
        <translation>Advies van %1 teruggezet</translation>
    </message>
    <message>
        <source>Plan changed: “%1”</source>
        <translation>Plan veranderd: “%1”</translation>
    </message>
    <message>
        <source>Kept for checking: %1</source>
        <translation>Bewaard om mee te controleren: %1</translation>
    </message>
    <message>
        <source>Done with others: %1</source>
        <translation>Gedaan met anderen: %1</translation>
    </message>
    <message>
        <source>Shared with others: %1</source>
        <translation>Gedeeld met anderen: %1</translation>
    </message>
    <message>
        <source>A copy was made: %1</source>
        <translation>Er is een kopie gemaakt: %1</translation>
    </message>
    <message>
        <source>A question was answered: %1</source>
        <translation>Er is een vraag beantwoord: %1</translation>
    </message>
    <message>
        <source>A question was turned down: %1</source>
        <translation>Er is nee gezegd op een vraag: %1</translation>
    </message>
    <message>
        <source>Consent was given: %1</source>
        <translation>Er is toestemming gegeven: %1</translation>
    </message>
    <message>
        <source>Consent was refused: %1</source>
        <translation>Er is nee gezegd op toestemming: %1</translation>
    </message>
    <message>
        <source>Consent was taken back: %1</source>
        <translation>Toestemming is ingetrokken: %1</translation>
    </message>
    <message>
        <source>Advice was received: %1</source>
        <translation>Er is advies gekomen: %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>teruggedraaid</translation>
    </message>
    <message>
        <source>you can take this back</source>
        <translation>je kunt dit terugdraaien</translation>
    </message>
    <message>
        <source>you can stop sharing under Guidance</source>
        <translation>je kunt stoppen met delen bij Begeleiding</translation>
    </message>
    <message>
        <source>this cannot be taken back here</source>
        <translation>dit kun je hier niet terugdraaien</translation>
    </message>
</context>
<context>
    <name>HelperSection</name>
    <message>
        <source>Somebody helps me</source>
        <translation>Iemand helpt mij</translation>
    </message>
    <message>
        <source>Does somebody sit next to you? Helper mode closes your private things meanwhile.</source>
        <translation>Zit er iemand naast je? De helpermodus sluit zolang je privézaken af.</translation>
    </message>
    <message>
        <source>To helper mode</source>
        <translation>Naar de helpermodus</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>PDF made of {what}</source>
        <translation>PDF gemaakt van {what}</translation>
    </message>
    <message>
        <source>Picture made of {what}</source>
        <translation>Afbeelding gemaakt van {what}</translation>
    </message>
    <message>
        <source>File made of {what}</source>
        <translation>Bestand gemaakt van {what}</translation>
    </message>
    <message>
        <source>shown as a code</source>
        <translation>getoond als code</translation>
    </message>
    <message>
        <source>as a PDF</source>
        <translation>als PDF</translation>
    </message>
    <message>
        <source>as a picture</source>
        <translation>als afbeelding</translation>
    </message>
    <message>
        <source>as a web page</source>
        <translation>als webpagina</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>als bestand</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>Shared with {whom}</source>
        <translation>Gedeeld met {whom}</translation>
    </message>
    <message>
        <source>Shared {what}</source>
        <translation>{what} gedeeld</translation>
    </message>
    <message>
        <source>Copy made of {what}</source>
        <translation>Kopie gemaakt van {what}</translation>
    </message>
    <message>
        <source>Answered {whom}</source>
        <translation>Geantwoord aan {whom}</translation>
    </message>
    <message>
        <source>Answered somebody</source>
        <translation>Iemand geantwoord</translation>
    </message>
    <message>
        <source>Consent given to {whom}</source>
        <translation>Toestemming gegeven aan {whom}</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Toestemming gegeven</translation>
    </message>
    <message>
        <source>Said no to somebody</source>
        <translation>Nee gezegd tegen iemand</translation>
    </message>
    <message>
        <source>Stopped sharing with {whom}</source>
        <translation>Gestopt met delen met {whom}</translation>
    </message>
    <message>
        <source>Stopped sharing</source>
        <translation>Gestopt met delen</translation>
    </message>
    <message>
        <source>Told {whom} that you stopped sharing</source>
        <translation>{whom} laten weten dat je stopt met delen</translation>
    </message>
    <message>
        <source>Told that you stopped sharing</source>
        <translation>Laten weten dat je stopt met delen</translation>
    </message>
    <message>
        <source>{whom} confirmed that your record is erased</source>
        <translation>{whom} bevestigde dat je dossier gewist is</translation>
    </message>
    <message>
        <source>Confirmed that your record is erased</source>
        <translation>Bevestigd dat je dossier gewist is</translation>
    </message>
    <message>
        <source>Advice received from {whom}</source>
        <translation>Advies gekregen van {whom}</translation>
    </message>
    <message>
        <source>Advice received</source>
        <translation>Advies gekregen</translation>
    </message>
    <message>
        <source>Learner invited: {whom}</source>
        <translation>Lerende uitgenodigd: {whom}</translation>
    </message>
    <message>
        <source>Learner invited</source>
        <translation>Lerende uitgenodigd</translation>
    </message>
    <message>
        <source>Record of {whom} received</source>
        <translation>Dossier van {whom} gekregen</translation>
    </message>
    <message>
        <source>Record of a learner received</source>
        <translation>Dossier van een lerende gekregen</translation>
    </message>
    <message>
        <source>Record of {whom} opened</source>
        <translation>Dossier van {whom} geopend</translation>
    </message>
    <message>
        <source>Record of a learner opened</source>
        <translation>Dossier van een lerende geopend</translation>
    </message>
    <message>
        <source>Part of the record of {whom} saved</source>
        <translation>Deel van het dossier van {whom} opgeslagen</translation>
    </message>
    <message>
        <source>Part of a learner&apos;s record saved</source>
        <translation>Deel van het dossier van een lerende opgeslagen</translation>
    </message>
    <message>
        <source>Advice written for {whom}</source>
        <translation>Advies geschreven voor {whom}</translation>
    </message>
    <message>
        <source>Advice written for a learner</source>
        <translation>Advies geschreven voor een lerende</translation>
    </message>
    <message>
        <source>{whom} stopped sharing</source>
        <translation>{whom} stopte met delen</translation>
    </message>
    <message>
        <source>A learner stopped sharing</source>
        <translation>Een lerende stopte met delen</translation>
    </message>
    <message>
        <source>Record of {whom} erased</source>
        <translation>Dossier van {whom} gewist</translation>
    </message>
    <message>
        <source>Record of a learner erased</source>
        <translation>Dossier van een lerende gewist</translation>
    </message>
    <message>
        <source>Consent of {whom} ended, record erased</source>
        <translation>Toestemming van {whom} afgelopen, dossier gewist</translation>
    </message>
    <message>
        <source>Consent of a learner ended, record erased</source>
        <translation>Toestemming van een lerende afgelopen, dossier gewist</translation>
    </message>
    <message>
        <source>Dossier made for {whom}</source>
        <translation>Bewijsmap gemaakt voor {whom}</translation>
    </message>
    <message>
        <source>Dossier made</source>
        <translation>Bewijsmap gemaakt</translation>
    </message>
    <message>
        <source>{count} credentials</source>
        <translation>{count} bewijzen</translation>
    </message>
    <message>
        <source>Said no to {whom}</source>
        <translation>Nee gezegd tegen {whom}</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopie</translation>
    </message>
    <message>
        <source>for {whom}</source>
        <translation>voor {whom}</translation>
    </message>
    <message>
        <source>they learned nothing about what you have</source>
        <translation>zij weten niets over wat je hebt</translation>
    </message>
    <message>
        <source>until {until}</source>
        <translation>tot {until}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>As a table (CSV)</source>
        <translation>Als tabel (CSV)</translation>
    </message>
    <message>
        <source>As data (JSON)</source>
        <translation>Als data (JSON)</translation>
    </message>
    <message>
        <source>What you shared and with whom. The details themselves are not kept here.</source>
        <translation>Wat je deelde en met wie. De gegevens zelf staan hier niet.</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>Ouder tonen</translation>
    </message>
    <message>
        <source>Your history was saved.</source>
        <translation>Je geschiedenis is opgeslagen.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Data (*.json)</translation>
    </message>
    <message>
        <source>history</source>
        <translation>geschiedenis</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Geschiedenis opslaan</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Stoppen met delen</translation>
    </message>
    <message>
        <source>Stop sharing with %1</source>
        <translation>Stoppen met delen met %1</translation>
    </message>
    <message>
        <source>Share something</source>
        <translation>Iets delen</translation>
    </message>
    <message>
        <source>Nothing shared yet</source>
        <translation>Nog niets gedeeld</translation>
    </message>
    <message>
        <source>When you share something, it is noted here: what, with whom and when.</source>
        <translation>Deel je iets, dan komt het hier: wat, met wie en wanneer.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Import a record</source>
        <translation>Een dossier binnenhalen</translation>
    </message>
    <message>
        <source>It is checked before it is kept. A message that a learner stops sharing comes in here too.</source>
        <translation>Het wordt eerst gecontroleerd. Ook een bericht dat iemand stopt met delen, komt hier binnen.</translation>
    </message>
    <message>
        <source>Learners I guide</source>
        <translation>Lerenden die ik begeleid</translation>
    </message>
    <message>
        <source>a text or a picture</source>
        <translation>een tekst of een afbeelding</translation>
    </message>
    <message>
        <source>Checking the record…</source>
        <translation>Het dossier wordt gecontroleerd…</translation>
    </message>
    <message>
        <source>This is an invitation. Learners open it in their own wallet.</source>
        <translation>Dit is een uitnodiging. Lerenden openen die in hun eigen portefeuille.</translation>
    </message>
    <message>
        <source>This is advice. The learner opens it in their own wallet.</source>
        <translation>Dit is advies. De lerende opent het in de eigen portefeuille.</translation>
    </message>
    <message>
        <source>There is no learner&apos;s record in this. Ask for the code or file once more.</source>
        <translation>Hier zit geen dossier in. Vraag de code of het bestand nog eens.</translation>
    </message>
    <message>
        <source>Records and notices</source>
        <translation>Dossiers en berichten</translation>
    </message>
    <message>
        <source>Paste a record</source>
        <translation>Een dossier plakken</translation>
    </message>
    <message>
        <source>Paste the text they sent you.</source>
        <translation>Plak de tekst die je kreeg.</translation>
    </message>
    <message>
        <source>Text of the record</source>
        <translation>Tekst van het dossier</translation>
    </message>
</context>
<context>
    <name>InactivityLock</name>
    <message>
        <source>Your wallet locks in {seconds} s.</source>
        <translation>Je portefeuille gaat op slot over {seconds} s.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Ben je er nog?</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Open houden</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>Credentials inside</source>
        <translation>Bewijzen hierin</translation>
    </message>
    <message>
        <source>Who endorses it</source>
        <translation>Wie het onderschrijft</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show %1, %2</source>
        <translation>%1 tonen, %2</translation>
    </message>
    <message>
        <source>Endorsement</source>
        <translation>Onderschrijving</translation>
    </message>
    <message>
        <source>Credential without a title</source>
        <translation>Bewijs zonder titel</translation>
    </message>
    <message>
        <source>Can it be trusted?</source>
        <translation>Kun je het vertrouwen?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>InvitationWaysPage</name>
    <message>
        <source>There is nothing from a counsellor in this. Ask for the code or file once more.</source>
        <translation>Hier zit niets van een begeleider in. Vraag de code of het bestand nog eens.</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>Een uitnodiging openen</translation>
    </message>
    <message>
        <source>You see everything before you share anything. Advice and confirmations come in here too.</source>
        <translation>Je ziet alles voor je iets deelt. Ook advies en bevestigingen komen hier binnen.</translation>
    </message>
    <message>
        <source>a text or a picture</source>
        <translation>een tekst of een afbeelding</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Aan het lezen…</translation>
    </message>
    <message>
        <source>Invitations and advice</source>
        <translation>Uitnodigingen en advies</translation>
    </message>
    <message>
        <source>Paste an invitation</source>
        <translation>Een uitnodiging plakken</translation>
    </message>
    <message>
        <source>Paste the text they sent you.</source>
        <translation>Plak de tekst die je kreeg.</translation>
    </message>
    <message>
        <source>Text of the invitation</source>
        <translation>Tekst van de uitnodiging</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Begeleiding</translation>
    </message>
</context>
<context>
    <name>InviteCodePage</name>
    <message>
        <source>QR code with your invitation</source>
        <translation>QR-code met je uitnodiging</translation>
    </message>
    <message>
        <source>Let the learner scan this</source>
        <translation>Laat de lerende dit scannen</translation>
    </message>
    <message>
        <source>They open Guidance in their wallet and scan it, or open the file you send.</source>
        <translation>Zij openen Begeleiding in hun portefeuille en scannen dit. Of ze openen het bestand dat je stuurt.</translation>
    </message>
    <message>
        <source>Learners I guide</source>
        <translation>Lerenden die ik begeleid</translation>
    </message>
    <message>
        <source>Your invitation</source>
        <translation>Je uitnodiging</translation>
    </message>
    <message>
        <source>The learner sees the same three words. Read them aloud together.</source>
        <translation>De lerende ziet dezelfde drie woorden. Lees ze samen hardop.</translation>
    </message>
    <message>
        <source>Import their record</source>
        <translation>Hun dossier binnenhalen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Other ways, and what comes next</source>
        <translation>Andere manieren, en wat volgt</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Voor %1</translation>
    </message>
    <message>
        <source>For a learner</source>
        <translation>Voor een lerende</translation>
    </message>
    <message>
        <source>The learner sees you as known: %1.</source>
        <translation>De lerende ziet je als bekend: %1.</translation>
    </message>
    <message>
        <source>The learner sees you as not verified. The words show that it is you.</source>
        <translation>De lerende ziet je als niet nagegaan. De woorden tonen dat jij het bent.</translation>
    </message>
    <message>
        <source>The invitation is shown. The three words are: %1</source>
        <translation>De uitnodiging wordt getoond. De drie woorden zijn: %1</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Loopt af: %1</translation>
    </message>
</context>
<context>
    <name>InvitePage</name>
    <message>
        <source>Invite a learner</source>
        <translation>Een lerende uitnodigen</translation>
    </message>
    <message>
        <source>They read this on their own screen before they choose. It works without internet.</source>
        <translation>Zij lezen dit op hun eigen scherm voor ze kiezen. Het werkt zonder internet.</translation>
    </message>
    <message>
        <source>Learners I guide</source>
        <translation>Lerenden die ik begeleid</translation>
    </message>
    <message>
        <source>Write this once. It is kept in this wallet for the next invitation.</source>
        <translation>Schrijf dit één keer. Deze portefeuille bewaart het voor de volgende uitnodiging.</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Voor wie?</translation>
    </message>
    <message>
        <source>A name you will recognise</source>
        <translation>Een naam die jij herkent</translation>
    </message>
    <message>
        <source>Only you see this.</source>
        <translation>Alleen jij ziet dit.</translation>
    </message>
    <message>
        <source>They can answer within</source>
        <translation>Zij kunnen antwoorden binnen</translation>
    </message>
    <message>
        <source>Show the invitation</source>
        <translation>De uitnodiging tonen</translation>
    </message>
    <message>
        <source>The learner reads</source>
        <translation>De lerende leest</translation>
    </message>
    <message>
        <source>One invitation is good for one record.</source>
        <translation>Eén uitnodiging is goed voor één dossier.</translation>
    </message>
    <message>
        <source>Write this too. The law wants the learner to know it.</source>
        <translation>Schrijf dit ook. De wet wil dat de lerende het weet.</translation>
    </message>
    <message>
        <source>Write at least one purpose. The learner decides by it.</source>
        <translation>Schrijf minstens één doel. De lerende beslist daarop.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>%1, then it is erased</source>
        <translation>%1, dan wordt het gewist</translation>
    </message>
    <message>
        <source>Who else sees it</source>
        <translation>Wie het nog ziet</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>IssuerDialog</name>
    <message>
        <source>The credential must come from one of those you tick. Without any, every issuer will do.</source>
        <translation>Het bewijs moet komen van een uitgever die je aanvinkt. Vink je niets aan, dan mag elke uitgever.</translation>
    </message>
    <message>
        <source>From which issuers</source>
        <translation>Van welke uitgevers</translation>
    </message>
    <message>
        <source>Search an issuer…</source>
        <translation>Een uitgever zoeken…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Deze gebruiken</translation>
    </message>
    <message>
        <source>No issuer is known here yet. Add a list of issuers in Settings.</source>
        <translation>Hier is nog geen uitgever bekend. Voeg in Instellingen een lijst van uitgevers toe.</translation>
    </message>
    <message>
        <source>No issuer of that name is known here.</source>
        <translation>Hier is geen uitgever met die naam bekend.</translation>
    </message>
    <message>
        <source>%1 more. Search to find them.</source>
        <translation>Nog %1. Zoek om ze te vinden.</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Saved questions</source>
        <translation>Bewaarde vragen</translation>
    </message>
    <message>
        <source>Save a question that you ask more often.</source>
        <translation>Bewaar een vraag die je vaker stelt.</translation>
    </message>
    <message>
        <source>Save this one</source>
        <translation>Deze bewaren</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 hernoemen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>It keeps what is asked and what for. No answer is ever kept.</source>
        <translation>Bewaard wordt wat je vraagt en waarvoor. Een antwoord wordt nooit bewaard.</translation>
    </message>
    <message>
        <source>Save this question</source>
        <translation>Deze vraag bewaren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Rename this question</source>
        <translation>Deze vraag hernoemen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Naam van de vraag</translation>
    </message>
    <message>
        <source>Write a name first.</source>
        <translation>Schrijf eerst een naam.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Give an issuer my key</source>
        <translation>Mijn sleutel aan een uitgever geven</translation>
    </message>
    <message>
        <source>With it an issuer makes a credential that only this wallet can prove to be yours.</source>
        <translation>Hiermee maakt een uitgever een bewijs op jouw naam. Alleen deze portefeuille kan tonen dat het van jou is.</translation>
    </message>
    <message>
        <source>Add credentials</source>
        <translation>Bewijzen toevoegen</translation>
    </message>
    <message>
        <source>QR code with your public key</source>
        <translation>QR-code met je publieke sleutel</translation>
    </message>
    <message>
        <source>How the key is written</source>
        <translation>Hoe de sleutel geschreven is</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Publieke sleutel</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Bestand opslaan</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Nieuwe sleutel maken</translation>
    </message>
    <message>
        <source>This is the public half. You can give it away; the secret half stays here.</source>
        <translation>Dit is de publieke helft. Die mag je weggeven; de geheime helft blijft hier.</translation>
    </message>
    <message>
        <source>Ask the issuer which form they take.</source>
        <translation>Vraag de uitgever welke vorm nodig is.</translation>
    </message>
    <message>
        <source>This window is too small for the code.</source>
        <translation>Dit venster is te klein voor de code.</translation>
    </message>
    <message>
        <source>This wallet has one key.</source>
        <translation>Deze portefeuille heeft één sleutel.</translation>
    </message>
    <message>
        <source>This wallet has %1 keys. This is the newest one.</source>
        <translation>Deze portefeuille heeft %1 sleutels. Dit is de nieuwste.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Opgeslagen als %1</translation>
    </message>
    <message>
        <source>Keys (*.json *.txt)</source>
        <translation>Sleutels (*.json *.txt)</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>Open this help</source>
        <translation>Deze hulp openen</translation>
    </message>
    <message>
        <source>Read this page aloud, where the computer has a voice, or stop</source>
        <translation>Deze pagina voorlezen, als de computer een stem heeft, of stoppen</translation>
    </message>
    <message>
        <source>Close help or a small window</source>
        <translation>Hulp of een klein venster sluiten</translation>
    </message>
    <message>
        <source>Make all text larger</source>
        <translation>Alle tekst groter maken</translation>
    </message>
    <message>
        <source>Make all text smaller</source>
        <translation>Alle tekst kleiner maken</translation>
    </message>
    <message>
        <source>Show text at its usual size</source>
        <translation>Tekst in de gewone grootte tonen</translation>
    </message>
    <message>
        <source>Go to the next button or field</source>
        <translation>Naar de volgende knop of het volgende veld gaan</translation>
    </message>
    <message>
        <source>Go to the one before</source>
        <translation>Naar de vorige gaan</translation>
    </message>
    <message>
        <source>Press the button you are on</source>
        <translation>De knop waar je op staat indrukken</translation>
    </message>
    <message>
        <source>Read on, or back, in a long page</source>
        <translation>In een lange pagina verder lezen, of terug</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Naar een pagina gaan</translation>
    </message>
    <message>
        <source>My credentials, or open the wallet</source>
        <translation>Mijn bewijzen, of de portefeuille openen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Begeleiding</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>My helper, while somebody helps you</source>
        <translation>Mijn helper, terwijl iemand je helpt</translation>
    </message>
    <message>
        <source>Lock the wallet now</source>
        <translation>De portefeuille nu vergrendelen</translation>
    </message>
    <message>
        <source>My credentials</source>
        <translation>Mijn bewijzen</translation>
    </message>
    <message>
        <source>Go from card to card</source>
        <translation>Van kaart naar kaart gaan</translation>
    </message>
    <message>
        <source>Go to the first or last card</source>
        <translation>Naar de eerste of laatste kaart gaan</translation>
    </message>
    <message>
        <source>Remove this card. You can take that back.</source>
        <translation>Deze kaart verwijderen. Dat kun je ongedaan maken.</translation>
    </message>
    <message>
        <source>From the search to the cards</source>
        <translation>Van het zoeken naar de kaarten</translation>
    </message>
    <message>
        <source>Add, Check, Guidance and scanning</source>
        <translation>Toevoegen, Controleren, Begeleiding en scannen</translation>
    </message>
    <message>
        <source>Paste a picture, a file or text</source>
        <translation>Een afbeelding, een bestand of tekst plakken</translation>
    </message>
    <message>
        <source>While you show a code</source>
        <translation>Terwijl je een code toont</translation>
    </message>
    <message>
        <source>Show the code on the full screen, or stop that</source>
        <translation>De code op het volle scherm tonen, of daarmee stoppen</translation>
    </message>
    <message>
        <source>While a code fills the screen</source>
        <translation>Terwijl een code het scherm vult</translation>
    </message>
    <message>
        <source>Stop a moving code, or let it go on</source>
        <translation>Een bewegende code stoppen, of laten doorgaan</translation>
    </message>
    <message>
        <source>Move it slower or faster</source>
        <translation>Trager of sneller laten bewegen</translation>
    </message>
    <message>
        <source>Let it stand still, one part at a time</source>
        <translation>Laten stilstaan, deel voor deel</translation>
    </message>
    <message>
        <source>The part before, the next part</source>
        <translation>Het vorige deel, het volgende deel</translation>
    </message>
</context>
<context>
    <name>LearnerCard</name>
    <message>
        <source>Open record</source>
        <translation>Dossier openen</translation>
    </message>
    <message>
        <source>Send advice</source>
        <translation>Advies sturen</translation>
    </message>
    <message>
        <source>Show confirmation</source>
        <translation>Bevestiging tonen</translation>
    </message>
    <message>
        <source>Erase record</source>
        <translation>Dossier wissen</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>Mag gebruikt worden voor</translation>
    </message>
    <message>
        <source>signed by the learner, %1</source>
        <translation>getekend door de lerende, %1</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>%1, then it is erased</source>
        <translation>%1, dan wordt het gewist</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ontvangstbewijs</translation>
    </message>
    <message>
        <source>ISO/IEC TS 27560 record</source>
        <translation>ISO/IEC TS 27560</translation>
    </message>
    <message>
        <source>The record is erased. Only this trace of the consent is left.</source>
        <translation>Het dossier is gewist. Alleen dit spoor van de toestemming blijft.</translation>
    </message>
</context>
<context>
    <name>LearnerTable</name>
    <message>
        <source>Learner</source>
        <translation>Lerende</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>Mag gebruikt worden voor</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Toestemming</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Loopt af</translation>
    </message>
</context>
<context>
    <name>LearnersPage</name>
    <message>
        <source>Import record</source>
        <translation>Dossier binnenhalen</translation>
    </message>
    <message>
        <source>Invite learner</source>
        <translation>Lerende uitnodigen</translation>
    </message>
    <message>
        <source>Learners I guide</source>
        <translation>Lerenden die ik begeleid</translation>
    </message>
    <message>
        <source>You see only what each learner agreed to, for as long as they agreed.</source>
        <translation>Je ziet alleen waarmee elke lerende instemde, en zo lang als zij instemden.</translation>
    </message>
    <message>
        <source>What I share myself</source>
        <translation>Wat ik zelf deel</translation>
    </message>
    <message>
        <source>No learner yet</source>
        <translation>Nog geen lerende</translation>
    </message>
    <message>
        <source>Invite a learner with a code or a file. They choose what you see, and until when.</source>
        <translation>Nodig een lerende uit met een code of een bestand. Die kiest wat je ziet, en tot wanneer.</translation>
    </message>
    <message>
        <source>Invitations that wait</source>
        <translation>Uitnodigingen die wachten</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Gemaakt op %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>loopt af: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Show the invitation: %1</source>
        <translation>De uitnodiging tonen: %1</translation>
    </message>
    <message>
        <source>Cancel this invitation?</source>
        <translation>Deze uitnodiging annuleren?</translation>
    </message>
    <message>
        <source>A record that comes for “%1” can then no longer be opened.</source>
        <translation>Een dossier dat voor “%1” komt, kan dan niet meer open.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>ListKind</name>
    <message>
        <source>A list of issuers, not a credential. It belongs in Settings.</source>
        <translation>Een lijst van uitgevers, geen bewijs. Die hoort bij Instellingen.</translation>
    </message>
    <message>
        <source>Keys of an issuer, not a credential. They belong in Settings.</source>
        <translation>Sleutels van een uitgever, geen bewijs. Die horen bij Instellingen.</translation>
    </message>
    <message>
        <source>A list of withdrawn credentials, not a credential itself. It belongs in Settings.</source>
        <translation>Een lijst van ingetrokken bewijzen, zelf geen bewijs. Die hoort bij Instellingen.</translation>
    </message>
</context>
<context>
    <name>ListsSection</name>
    <message>
        <source>Known issuers</source>
        <translation>Bekende uitgevers</translation>
    </message>
    <message>
        <source>An issuer is known when a list in your wallet names it. Get lists from who you trust.</source>
        <translation>Een uitgever is bekend als hij op een lijst in je portefeuille staat. Haal lijsten bij wie je vertrouwt.</translation>
    </message>
    <message>
        <source>An issuer is known when a list here names it. Get lists from who you trust.</source>
        <translation>Een uitgever is bekend als hij hier op een lijst staat. Haal lijsten bij wie je vertrouwt.</translation>
    </message>
    <message>
        <source>Add a list from a file</source>
        <translation>Lijst toevoegen uit een bestand</translation>
    </message>
    <message>
        <source>No list yet.</source>
        <translation>Nog geen lijst.</translation>
    </message>
    <message>
        <source>Lists of withdrawn credentials: {count}</source>
        <translation>Lijsten van ingetrokken bewijzen: {count}</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Toegevoegd: {name}</translation>
    </message>
    <message>
        <source>Added a list of withdrawn credentials.</source>
        <translation>Een lijst van ingetrokken bewijzen is toegevoegd.</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Verwijderd: {name}</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Bijwerken</translation>
    </message>
    <message>
        <source>Update {name} from a file</source>
        <translation>{name} bijwerken uit een bestand</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} verwijderen</translation>
    </message>
    <message>
        <source>This file cannot be read, so it counts for nothing.</source>
        <translation>Dit bestand is niet leesbaar, dus telt het niet.</translation>
    </message>
    <message>
        <source>List of 1 issuer</source>
        <translation>Lijst van 1 uitgever</translation>
    </message>
    <message>
        <source>List of {count} issuers</source>
        <translation>Lijst van {count} uitgevers</translation>
    </message>
    <message>
        <source>Registry with 1 issuer</source>
        <translation>Register met 1 uitgever</translation>
    </message>
    <message>
        <source>Registry with {count} issuers</source>
        <translation>Register met {count} uitgevers</translation>
    </message>
    <message>
        <source>1 certificate</source>
        <translation>1 certificaat</translation>
    </message>
    <message>
        <source>{count} certificates</source>
        <translation>{count} certificaten</translation>
    </message>
    <message>
        <source>1 key without an issuer</source>
        <translation>1 sleutel zonder uitgever</translation>
    </message>
    <message>
        <source>{count} keys without an issuer</source>
        <translation>{count} sleutels zonder uitgever</translation>
    </message>
    <message>
        <source>Keys of 1 issuer</source>
        <translation>Sleutels van 1 uitgever</translation>
    </message>
    <message>
        <source>Keys of {count} issuers</source>
        <translation>Sleutels van {count} uitgevers</translation>
    </message>
    <message>
        <source>of {day}</source>
        <translation>van {day}</translation>
    </message>
    <message>
        <source>added on {day}</source>
        <translation>toegevoegd op {day}</translation>
    </message>
    <message>
        <source>{count} days old</source>
        <translation>{count} dagen oud</translation>
    </message>
    <message>
        <source>1 day old</source>
        <translation>1 dag oud</translation>
    </message>
    <message>
        <source>made-up issuers, for practice</source>
        <translation>verzonnen uitgevers, om te oefenen</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Look and language</source>
        <translation>Uiterlijk en taal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Movement as the system</source>
        <translation>Beweging zoals het systeem</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Niets beweegt</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Beweging</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Leave the examples</source>
        <translation>Voorbeelden verlaten</translation>
    </message>
    <message>
        <source>These are examples of made-up issuers. Nothing here is real or kept.</source>
        <translation>Dit zijn voorbeelden van verzonnen uitgevers. Niets bestaat echt en niets wordt bewaard.</translation>
    </message>
    <message>
        <source>End helper mode</source>
        <translation>Helpermodus beëindigen</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Voorlezen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Stoppen met voorlezen</translation>
    </message>
    <message>
        <source>This page is read aloud.</source>
        <translation>Deze pagina wordt voorgelezen.</translation>
    </message>
    <message>
        <source>%1 helps you. Your private things are closed.</source>
        <translation>%1 helpt je. Je privézaken zijn gesloten.</translation>
    </message>
    <message>
        <source>Somebody helps you. Your private things are closed.</source>
        <translation>Iemand helpt je. Je privézaken zijn gesloten.</translation>
    </message>
</context>
<context>
    <name>MessageCodePage</name>
    <message>
        <source>This is too much for a code. Save it as a file.</source>
        <translation>Dit is te veel voor een code. Sla het op als bestand.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Opslaan als bestand</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>QR code for the learner</source>
        <translation>QR-code voor de lerende</translation>
    </message>
    <message>
        <source>Learners I guide</source>
        <translation>Lerenden die ik begeleid</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Your advice</source>
        <translation>Je advies</translation>
    </message>
    <message>
        <source>The record is erased</source>
        <translation>Het dossier is gewist</translation>
    </message>
    <message>
        <source>The learner scans this in Guidance, or opens the file you send.</source>
        <translation>De lerende scant dit in Begeleiding, of opent het bestand dat je stuurt.</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Voor %1</translation>
    </message>
    <message>
        <source>Signed by you. Only this learner can open it.</source>
        <translation>Door jou getekend. Alleen deze lerende kan het openen.</translation>
    </message>
    <message>
        <source>This confirms that you erased it: %1.</source>
        <translation>Dit bevestigt dat je het wiste: %1.</translation>
    </message>
    <message>
        <source>Copies made elsewhere cannot be erased by this program.</source>
        <translation>Kopieën die elders gemaakt zijn, kan dit programma niet wissen.</translation>
    </message>
</context>
<context>
    <name>NarrowPage</name>
    <message>
        <source>Open your wallet first. Then it goes on.</source>
        <translation>Open eerst je portefeuille. Daarna gaat het verder.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Check</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Voorlezen</translation>
    </message>
    <message>
        <source>Open wallet</source>
        <translation>Portefeuille openen</translation>
    </message>
    <message>
        <source>New wallet</source>
        <translation>Nieuwe portefeuille</translation>
    </message>
    <message>
        <source>My credentials</source>
        <translation>Mijn bewijzen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Begeleiding</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>My helper</source>
        <translation>Mijn helper</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigatie</translation>
    </message>
</context>
<context>
    <name>NeedCard</name>
    <message>
        <source>They need</source>
        <translation>Zij hebben nodig</translation>
    </message>
    <message>
        <source>Nothing. You choose what you give.</source>
        <translation>Niets. Jij kiest wat je geeft.</translation>
    </message>
    <message>
        <source>You cannot answer this. If you say no, they do not learn why.</source>
        <translation>Je kunt hierop niet antwoorden. Als je nee zegt, weten zij niet waarom.</translation>
    </message>
    <message>
        <source>One of these is enough</source>
        <translation>Een van deze is genoeg</translation>
    </message>
    <message>
        <source>One of these would be enough:</source>
        <translation>Een van deze zou genoeg zijn:</translation>
    </message>
    <message>
        <source>Which one do you give?</source>
        <translation>Welk geef je?</translation>
    </message>
    <message>
        <source>You may give several</source>
        <translation>Je mag er meer geven</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Kies er minstens een.</translation>
    </message>
    <message>
        <source>One seal covers all of it. They see everything, or nothing.</source>
        <translation>Eén zegel dekt het geheel. Zij zien alles, of niets.</translation>
    </message>
    <message>
        <source>Always visible with it: %1</source>
        <translation>Altijd zichtbaar erbij: %1</translation>
    </message>
    <message>
        <source>and</source>
        <translation>en</translation>
    </message>
    <message>
        <source>They will be told: %1</source>
        <translation>Zij lezen: %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>nog %1</translation>
    </message>
    <message>
        <source>only what is always visible</source>
        <translation>alleen wat altijd zichtbaar is</translation>
    </message>
    <message>
        <source>One of these sets of details is enough</source>
        <translation>Een van deze groepen gegevens is genoeg</translation>
    </message>
    <message>
        <source>They would like, you decide</source>
        <translation>Zij willen graag, jij beslist</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Four words that do not belong together are easy to keep and hard to guess.</source>
        <translation>Vier losse woorden zijn makkelijk te onthouden en moeilijk te raden.</translation>
    </message>
    <message>
        <source>Very easy to guess. Add a few words.</source>
        <translation>Heel makkelijk te raden. Voeg enkele woorden toe.</translation>
    </message>
    <message>
        <source>Easy to guess. Add a word or two.</source>
        <translation>Makkelijk te raden. Voeg een of twee woorden toe.</translation>
    </message>
    <message>
        <source>Nearly there. Add one more word.</source>
        <translation>Bijna goed. Voeg nog één woord toe.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Goed.</translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation>Heel goed.</translation>
    </message>
    <message>
        <source>Too short. Use at least 8 characters.</source>
        <translation>Te kort. Gebruik minstens 8 tekens.</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>QR code for your counsellor</source>
        <translation>QR-code voor je begeleider</translation>
    </message>
    <message>
        <source>You stopped sharing</source>
        <translation>Je bent gestopt met delen</translation>
    </message>
    <message>
        <source>Let your counsellor know: show this code, or send the file.</source>
        <translation>Laat het je begeleider weten: toon deze code, of stuur het bestand.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Begeleiding</translation>
    </message>
    <message>
        <source>Signed by you. Their program erases your record when it reads this, and confirms it to you.</source>
        <translation>Door jou getekend. Hun programma wist je dossier als het dit leest, en bevestigt dat.</translation>
    </message>
    <message>
        <source>Mark as handed over</source>
        <translation>Aanduiden als bezorgd</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Voor %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>OfflineNote</name>
    <message>
        <source>Working offline. No list of withdrawn credentials is on this computer.</source>
        <translation>Je werkt offline. Er staat geen lijst van ingetrokken bewijzen op deze computer.</translation>
    </message>
    <message>
        <source>Working offline. Newest list of withdrawn credentials: %1</source>
        <translation>Je werkt offline. Nieuwste lijst van ingetrokken bewijzen: %1</translation>
    </message>
</context>
<context>
    <name>OnlineSection</name>
    <message>
        <source>Newer lists from the internet</source>
        <translation>Nieuwere lijsten van het internet</translation>
    </message>
    <message>
        <source>This program works offline. It asks a server only after it showed you which, and you agreed.</source>
        <translation>Dit programma werkt offline. Het vraagt pas iets aan een server als jij die zag en ja zei.</translation>
    </message>
    <message>
        <source>Get newer lists</source>
        <translation>Nieuwere lijsten ophalen</translation>
    </message>
    <message>
        <source>Address of a list of issuers</source>
        <translation>Adres van een lijst van uitgevers</translation>
    </message>
    <message>
        <source>Whoever you trust to name issuers can tell you the address of their list.</source>
        <translation>Wie je vertrouwt om uitgevers te noemen, kan je het adres van de lijst geven.</translation>
    </message>
    <message>
        <source>Get this list</source>
        <translation>Deze lijst ophalen</translation>
    </message>
    <message>
        <source>That address cannot be asked. It begins with https:// and has a name.</source>
        <translation>Dat adres kan niet. Het begint met https:// en heeft een naam.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Scan or open an invitation</source>
        <translation>Uitnodiging scannen of openen</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Begeleiding</translation>
    </message>
    <message>
        <source>Counsellors who see your record because you agreed, and their advice.</source>
        <translation>Begeleiders die je dossier zien omdat jij instemde, en hun advies.</translation>
    </message>
    <message>
        <source>Learners I guide</source>
        <translation>Lerenden die ik begeleid</translation>
    </message>
    <message>
        <source>You share with no counsellor</source>
        <translation>Je deelt met geen enkele begeleider</translation>
    </message>
    <message>
        <source>A counsellor can invite you with a code or a file. You choose what they see, and until when.</source>
        <translation>Een begeleider kan je uitnodigen met een code of een bestand. Jij kiest wat die ziet, en tot wanneer.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
</context>
<context>
    <name>OwnStatement</name>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Vrijwilligerswerk</translation>
    </message>
    <message>
        <source>A course</source>
        <translation>Een cursus</translation>
    </message>
</context>
<context>
    <name>OwnStatementPage</name>
    <message>
        <source>Say it yourself</source>
        <translation>Zeg het zelf</translation>
    </message>
    <message>
        <source>Work, volunteering or a course that you have no digital credential of.</source>
        <translation>Werk, vrijwilligerswerk of een cursus waarvan je geen digitaal bewijs hebt.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>This is your own statement. It carries no seal, and everybody sees that.</source>
        <translation>Dit is je eigen verklaring. Ze heeft geen zegel, en dat ziet iedereen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>“%1” is kept.</source>
        <translation>“%1” is bewaard.</translation>
    </message>
    <message>
        <source>My own statement</source>
        <translation>Mijn eigen verklaring</translation>
    </message>
</context>
<context>
    <name>PageChoice</name>
    <message>
        <source>Which page?</source>
        <translation>Welke pagina?</translation>
    </message>
    <message>
        <source>Choose the page with the code.</source>
        <translation>Kies de pagina met de code.</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Het hele bestand</translation>
    </message>
    <message>
        <source>The first %1 pages</source>
        <translation>De eerste %1 pagina’s</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Read this</source>
        <translation>Lees dit</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Ga terug</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Pagina %1</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>What it says</source>
        <translation>Wat erin staat</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>Zoals vermeld</translation>
    </message>
    <message>
        <source>Check this</source>
        <translation>Controleer dit</translation>
    </message>
    <message>
        <source>QR code %1 of %2 with the signed credential, to scan in Check</source>
        <translation>QR-code %1 van %2 met het getekende bewijs, om te scannen in Controleren</translation>
    </message>
    <message>
        <source>Save the signed file</source>
        <translation>Getekend bestand opslaan</translation>
    </message>
    <message>
        <source>The signed file is in this document.</source>
        <translation>Het getekende bestand zit in dit document.</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Uitgegeven door</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Uitgegeven op</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot en met</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Copy, holder not proven</source>
        <translation>Kopie, eigenaar niet bewezen</translation>
    </message>
    <message>
        <source>This copy does not prove who shows it.</source>
        <translation>Deze kopie bewijst niet wie ze toont.</translation>
    </message>
    <message>
        <source>It has no end date.</source>
        <translation>Er staat geen einddatum in.</translation>
    </message>
    <message>
        <source>Its end date is %1.</source>
        <translation>De einddatum is %1.</translation>
    </message>
    <message>
        <source>Made for %1</source>
        <translation>Gemaakt voor %1</translation>
    </message>
    <message>
        <source>By the person it was issued to.</source>
        <translation>Door de persoon die het bewijs kreeg.</translation>
    </message>
    <message>
        <source>It stops being valid on %1.</source>
        <translation>Het is geldig tot %1.</translation>
    </message>
    <message>
        <source>Open this file there. A print of it cannot be checked.</source>
        <translation>Open daar dit bestand. Een afdruk kan niemand controleren.</translation>
    </message>
    <message>
        <source>Scan the code, or open this file there.</source>
        <translation>Scan de code, of open daar dit bestand.</translation>
    </message>
    <message>
        <source>Scan all %1 codes in any order, or open this file there.</source>
        <translation>Scan alle %1 codes, in elke volgorde, of open daar dit bestand.</translation>
    </message>
    <message>
        <source>Open Learner Wallet on a computer.</source>
        <translation>Open Learner Wallet op een computer.</translation>
    </message>
    <message>
        <source>Choose Check.</source>
        <translation>Kies Controleren.</translation>
    </message>
    <message>
        <source>It works without internet and without an account.</source>
        <translation>Het werkt zonder internet en zonder account.</translation>
    </message>
    <message>
        <source>Or scan the code with the camera of a phone.</source>
        <translation>Of scan de code met de camera van een telefoon.</translation>
    </message>
    <message>
        <source>To check: open Learner Wallet, choose Check, and open this picture there.</source>
        <translation>Controleren? Open Learner Wallet, kies Controleren en open daar deze afbeelding.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Is it really you who says yes?</source>
        <translation>Ben jij het echt die ja zegt?</translation>
    </message>
    <message>
        <source>Somebody helps you. Write your passphrase yourself; your helper looks away.</source>
        <translation>Iemand helpt je. Schrijf zelf je wachtzin; je helper kijkt even weg.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Je wachtzin</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Yes, share this</source>
        <translation>Ja, deel dit</translation>
    </message>
    <message>
        <source>Write your passphrase first.</source>
        <translation>Schrijf eerst je wachtzin.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Wachtzin tonen</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock lijkt aan te staan.</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Wachtzin verbergen</translation>
    </message>
</context>
<context>
    <name>PassphraseQuestion</name>
    <message>
        <source>Your passphrase</source>
        <translation>Je wachtzin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Write your passphrase first.</source>
        <translation>Schrijf eerst je wachtzin.</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Whoever scans it</source>
        <translation>Wie de code scant,</translation>
    </message>
    <message>
        <source>%1 will see</source>
        <translation>%1 ziet dit</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Geen naam</translation>
    </message>
    <message>
        <source>Inside it</source>
        <translation>Hierin</translation>
    </message>
    <message>
        <source>How the learner reads it</source>
        <translation>Hoe de lerende het leest</translation>
    </message>
    <message>
        <source>They need</source>
        <translation>Zij hebben nodig</translation>
    </message>
    <message>
        <source>They would like, you decide</source>
        <translation>Zij willen graag, jij beslist</translation>
    </message>
    <message>
        <source>%1 asks you something</source>
        <translation>%1 vraagt je iets</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Iemand zonder naam</translation>
    </message>
    <message>
        <source>Known, if they trust your certificate</source>
        <translation>Bekend, als zij je certificaat vertrouwen</translation>
    </message>
    <message>
        <source>Says it is %1, not verified</source>
        <translation>Zegt %1 te zijn, niet nagegaan</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>No reason given yet.</source>
        <translation>Nog geen reden gegeven.</translation>
    </message>
    <message>
        <source>Your sentence does not explain why you want this: %1.</source>
        <translation>Je zin legt niet uit waarom je dit wilt: %1.</translation>
    </message>
    <message>
        <source>No kind of credential you chose has all the details you need.</source>
        <translation>Geen soort bewijs dat je koos, heeft alle gegevens die je nodig hebt.</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Exactly what they will see</source>
        <translation>Precies wat zij te zien krijgen</translation>
    </message>
    <message>
        <source>Nothing else of your wallet goes along, and nothing has left yet.</source>
        <translation>Er gaat niets anders uit je portefeuille mee. Er is nog niets weg.</translation>
    </message>
    <message>
        <source>Share your record</source>
        <translation>Je dossier delen</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Erbij</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation>Naam die zij zien</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Geen naam</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Yes, you allow it</source>
        <translation>Ja, dat vind je goed</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>May they save or print it?</source>
        <translation>Mogen zij het bewaren of afdrukken?</translation>
    </message>
    <message>
        <source>A copy: it does not prove that it is yours.</source>
        <translation>Een kopie: die bewijst niet dat het van jou is.</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Proof of sharing</source>
        <translation>Deelbewijs</translation>
    </message>
    <message>
        <source>A page for yourself: what you shared, with whom and when. It names your details, not what is in them.</source>
        <translation>Een pagina voor jezelf: wat je deelde, met wie en wanneer. Ze noemt je gegevens, niet wat erin staat.</translation>
    </message>
    <message>
        <source>What was it for?</source>
        <translation>Waarvoor was het?</translation>
    </message>
    <message>
        <source>For example: a job</source>
        <translation>Bijvoorbeeld: een baan</translation>
    </message>
    <message>
        <source>You can leave this empty.</source>
        <translation>Je mag dit leeg laten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Save web page</source>
        <translation>Webpagina opslaan</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-documenten (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webpagina’s (*.html)</translation>
    </message>
</context>
<context>
    <name>PurposesCard</name>
    <message>
        <source>What may it be used for?</source>
        <translation>Waarvoor mag je het gebruiken?</translation>
    </message>
    <message>
        <source>In plain words. The learner picks one.</source>
        <translation>In gewone woorden. De lerende kiest er een.</translation>
    </message>
    <message>
        <source>Add a purpose</source>
        <translation>Een doel toevoegen</translation>
    </message>
    <message>
        <source>Purpose %1</source>
        <translation>Doel %1</translation>
    </message>
    <message>
        <source>Remove purpose %1</source>
        <translation>Doel %1 verwijderen</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Station</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Zoeken in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Bestanden van &amp;type:</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Do they really need this? You cannot take it back.</source>
        <translation>Hebben zij dit echt nodig? Je kunt het niet terugnemen.</translation>
    </message>
    <message>
        <source>Does %1 really need this? You cannot take it back.</source>
        <translation>Heeft %1 dit echt nodig? Je kunt het niet terugnemen.</translation>
    </message>
    <message>
        <source>Also share your %1?</source>
        <translation>Ook dit delen: je %1?</translation>
    </message>
    <message>
        <source>and</source>
        <translation>en</translation>
    </message>
    <message>
        <source>Share it</source>
        <translation>Toch delen</translation>
    </message>
    <message>
        <source>Do not share</source>
        <translation>Niet delen</translation>
    </message>
    <message>
        <source>This is too much for a code</source>
        <translation>Dit is te veel voor een code</translation>
    </message>
    <message>
        <source>You can save the answer as a file and give them that. %1</source>
        <translation>Je kunt het antwoord als bestand opslaan en hun dat geven. %1</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Opslaan als bestand</translation>
    </message>
    <message>
        <source>They give no reason.</source>
        <translation>Zij geven geen reden.</translation>
    </message>
</context>
<context>
    <name>QuestionWaysPage</name>
    <message>
        <source>Try a question</source>
        <translation>Een vraag proberen</translation>
    </message>
    <message>
        <source>Nobody here who asks? Answer a made-up question.</source>
        <translation>Niemand hier die iets vraagt? Antwoord op een verzonnen vraag.</translation>
    </message>
    <message>
        <source>There is no question in this. Ask them to show their code again.</source>
        <translation>Hier staat geen vraag in. Vraag hun de code nog eens te tonen.</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>Antwoord op een vraag</translation>
    </message>
    <message>
        <source>Let them show you their code, or open what they sent. You see everything before you share.</source>
        <translation>Laat hen hun code tonen, of open wat zij stuurden. Je ziet alles voor je deelt.</translation>
    </message>
    <message>
        <source>a link, a text or a picture</source>
        <translation>een link, een tekst of een afbeelding</translation>
    </message>
    <message>
        <source>Reading the question…</source>
        <translation>De vraag wordt gelezen…</translation>
    </message>
    <message>
        <source>Questions and pictures</source>
        <translation>Vragen en afbeeldingen</translation>
    </message>
    <message>
        <source>Paste a question</source>
        <translation>Een vraag plakken</translation>
    </message>
    <message>
        <source>Paste the link or text they sent you.</source>
        <translation>Plak de link of tekst die zij je stuurden.</translation>
    </message>
    <message>
        <source>Link or text of the question</source>
        <translation>Link of tekst van de vraag</translation>
    </message>
</context>
<context>
    <name>Readable</name>
    <message>
        <source>Made on %1. To read only: keep the original, that can be checked.</source>
        <translation>Gemaakt op %1. Alleen om te lezen: bewaar het origineel, dat kan worden gecontroleerd.</translation>
    </message>
    <message>
        <source>What this says</source>
        <translation>Wat hierin staat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Can it be trusted?</source>
        <translation>Kun je het vertrouwen?</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Vastgesteld</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Wat dat betekent</translation>
    </message>
</context>
<context>
    <name>ReasonsCard</name>
    <message>
        <source>My reasons</source>
        <translation>Mijn redenen</translation>
    </message>
    <message>
        <source>Why is this important to you? Only you see this. It is never shared.</source>
        <translation>Waarom is dit belangrijk voor je? Alleen jij ziet dit. Het wordt nooit gedeeld.</translation>
    </message>
    <message>
        <source>Keep my reasons</source>
        <translation>Mijn redenen bewaren</translation>
    </message>
    <message>
        <source>Your reasons are kept.</source>
        <translation>Je redenen zijn bewaard.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Your consent</source>
        <translation>Je toestemming</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>How it stands here</source>
        <translation>Wat er staat</translation>
    </message>
    <message>
        <source>What you agreed to</source>
        <translation>Waar je ja op zei</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>They see of %1</source>
        <translation>Zij zien van %1</translation>
    </message>
    <message>
        <source>Always visible:</source>
        <translation>Altijd zichtbaar:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslist op</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Save or print parts</source>
        <translation>Delen bewaren of afdrukken</translation>
    </message>
    <message>
        <source>They may</source>
        <translation>Dat mogen zij</translation>
    </message>
    <message>
        <source>They may not</source>
        <translation>Dat mogen zij niet</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Waar het bewaard wordt</translation>
    </message>
    <message>
        <source>Who else sees it</source>
        <translation>Wie het nog ziet</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Their privacy notice</source>
        <translation>Hun uitleg over privacy</translation>
    </message>
    <message>
        <source>Why the law allows it, they say</source>
        <translation>Waarom het mag van de wet, zeggen zij</translation>
    </message>
    <message>
        <source>Law of</source>
        <translation>Recht van</translation>
    </message>
    <message>
        <source>Where you can complain</source>
        <translation>Waar je kunt klagen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>A helper sat next to the learner.</source>
        <translation>Een helper zat naast de lerende.</translation>
    </message>
    <message>
        <source>Number of this consent</source>
        <translation>Nummer van deze toestemming</translation>
    </message>
    <message>
        <source>The signed consent</source>
        <translation>De ondertekende toestemming</translation>
    </message>
    <message>
        <source>Made by Learner Wallet. This program cannot erase copies made elsewhere.</source>
        <translation>Gemaakt met Learner Wallet. Dit programma kan kopieën die elders zijn gemaakt niet wissen.</translation>
    </message>
    <message>
        <source>You said yes</source>
        <translation>Je zei ja</translation>
    </message>
    <message>
        <source>You can stop at any time, without giving a reason.</source>
        <translation>Je kunt altijd stoppen, zonder reden.</translation>
    </message>
    <message>
        <source>You said no</source>
        <translation>Je zei nee</translation>
    </message>
    <message>
        <source>Nothing was shared.</source>
        <translation>Er is niets gedeeld.</translation>
    </message>
    <message>
        <source>You stopped sharing</source>
        <translation>Je stopte met delen</translation>
    </message>
    <message>
        <source>Give your counsellor the notice, so that they erase your record.</source>
        <translation>Geef je begeleider het bericht, dan wissen zij je dossier.</translation>
    </message>
    <message>
        <source>This has ended</source>
        <translation>Dit is afgelopen</translation>
    </message>
    <message>
        <source>Their program erases your record at its end.</source>
        <translation>Hun programma wist je dossier als het afloopt.</translation>
    </message>
    <message>
        <source>How to stop</source>
        <translation>Hoe stoppen</translation>
    </message>
    <message>
        <source>Open Learner Wallet.</source>
        <translation>Open Learner Wallet.</translation>
    </message>
    <message>
        <source>Choose Guidance, then Stop sharing.</source>
        <translation>Kies Begeleiding, en dan Stoppen met delen.</translation>
    </message>
    <message>
        <source>Give your counsellor the notice that appears.</source>
        <translation>Geef je begeleider het bericht dat verschijnt.</translation>
    </message>
    <message>
        <source>Their program then erases your record and confirms it.</source>
        <translation>Hun programma wist dan je dossier en bevestigt dat.</translation>
    </message>
    <message>
        <source>Nothing was shared, and nothing else changes.</source>
        <translation>Er is niets gedeeld, en verder verandert er niets.</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Wat nu?</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Nobody has vouched for these details here. Anyone could have written them.</source>
        <translation>Niemand staat hier in voor deze gegevens. Iedereen kan ze geschreven hebben.</translation>
    </message>
    <message>
        <source>Save this credential</source>
        <translation>Dit bewijs opslaan</translation>
    </message>
    <message>
        <source>Technical view</source>
        <translation>Technische weergave</translation>
    </message>
</context>
<context>
    <name>RecordCodePage</name>
    <message>
        <source>QR code with your record</source>
        <translation>QR-code met je dossier</translation>
    </message>
    <message>
        <source>Give your record to your counsellor</source>
        <translation>Geef je dossier aan je begeleider</translation>
    </message>
    <message>
        <source>It is locked: only this counsellor can open it.</source>
        <translation>Het is op slot: alleen deze begeleider kan het openen.</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>Je ontvangstbewijs</translation>
    </message>
    <message>
        <source>What you agreed to, for your own papers. It is also kept in Guidance.</source>
        <translation>Waar je ja op zei, voor je eigen papieren. Het staat ook in Begeleiding.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>Opslaan als webpagina</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Save the file, and send it to them or bring it on a stick.</source>
        <translation>Bewaar het bestand. Stuur het of breng het mee op een stick.</translation>
    </message>
    <message>
        <source>They scan this code with their program, or you send them the file.</source>
        <translation>Zij scannen deze code met hun programma. Of je stuurt het bestand.</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Voor %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Tot %1</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Send advice</source>
        <translation>Advies sturen</translation>
    </message>
    <message>
        <source>Only to read. It is erased at the end.</source>
        <translation>Alleen om te lezen. Op het einde wordt het gewist.</translation>
    </message>
    <message>
        <source>Learners I guide</source>
        <translation>Lerenden die ik begeleid</translation>
    </message>
    <message>
        <source>See the consent</source>
        <translation>De toestemming bekijken</translation>
    </message>
    <message>
        <source>Erase record</source>
        <translation>Dossier wissen</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>Mag gebruikt worden voor</translation>
    </message>
    <message>
        <source>%1, then it is erased</source>
        <translation>%1, dan wordt het gewist</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Pass it on or use it for anything else</source>
        <translation>Het doorgeven of voor iets anders gebruiken</translation>
    </message>
    <message>
        <source>You may not</source>
        <translation>Je mag niet</translation>
    </message>
    <message>
        <source>Shared with you</source>
        <translation>Met jou gedeeld</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Loopt af: %1</translation>
    </message>
    <message>
        <source>What the learner shows you</source>
        <translation>Wat de lerende je toont</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 tonen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 opslaan</translation>
    </message>
    <message>
        <source>Some files cannot be shown here. The learner did not agree that you save them.</source>
        <translation>Sommige bestanden kunnen hier niet open. De lerende stemde niet in met opslaan.</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Open with your recovery code</source>
        <translation>Openen met je herstelcode</translation>
    </message>
    <message>
        <source>It is on the sheet you kept when you made your wallet.</source>
        <translation>Hij staat op het blad dat je bij je portefeuille kreeg.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>Capitals, spaces and hyphens do not matter.</source>
        <translation>Hoofdletters, spaties en streepjes maken niet uit.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtzin</translation>
    </message>
    <message>
        <source>Open my wallet</source>
        <translation>Mijn portefeuille openen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Opening your wallet…</source>
        <translation>Je portefeuille gaat open…</translation>
    </message>
    <message>
        <source>Write the recovery code first.</source>
        <translation>Schrijf eerst de herstelcode.</translation>
    </message>
    <message>
        <source>Choose a new passphrase.</source>
        <translation>Kies een nieuwe wachtzin.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Your recovery code</source>
        <translation>Je herstelcode</translation>
    </message>
    <message>
        <source>If you forget your passphrase, only this code opens your wallet. It is shown this once.</source>
        <translation>Wachtzin vergeten? Dan opent alleen deze code je portefeuille. Je ziet hem maar één keer.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>I wrote it down or saved it</source>
        <translation>Ik heb hem opgeschreven of opgeslagen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Keep it on paper, away from this computer. Whoever has it can open your wallet.</source>
        <translation>Bewaar hem op papier, ver van deze computer. Wie hem heeft, kan je portefeuille openen.</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after a minute.</source>
        <translation>Gekopieerd. Na een minuut is hij weg van het klembord.</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file.</source>
        <translation>Opgeslagen. Druk het af en verwijder daarna het bestand.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
    <message>
        <source>Recovery code of your learner wallet</source>
        <translation>Herstelcode van je Learner Wallet</translation>
    </message>
    <message>
        <source>If you forget your passphrase, this code opens your wallet.</source>
        <translation>Wachtzin vergeten? Dan opent deze code je portefeuille.</translation>
    </message>
    <message>
        <source>Keep this sheet away from your computer. Whoever has it can open your wallet.</source>
        <translation>Bewaar dit blad ver van je computer. Wie het heeft, kan je portefeuille openen.</translation>
    </message>
    <message>
        <source>Choose “I forgot it” in the program and type the code.</source>
        <translation>Kies in het programma “Ik ben hem vergeten” en typ de code.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gemaakt op</translation>
    </message>
</context>
<context>
    <name>Refresh</name>
    <message>
        <source>list of withdrawn credentials</source>
        <translation>lijst van ingetrokken bewijzen</translation>
    </message>
    <message>
        <source>%1 lists of withdrawn credentials</source>
        <translation>%1 lijsten van ingetrokken bewijzen</translation>
    </message>
    <message>
        <source>keys of an issuer</source>
        <translation>sleutels van een uitgever</translation>
    </message>
    <message>
        <source>keys of %1 issuers</source>
        <translation>sleutels van %1 uitgevers</translation>
    </message>
    <message>
        <source>list of issuers</source>
        <translation>lijst van uitgevers</translation>
    </message>
    <message>
        <source>%1 lists of issuers</source>
        <translation>%1 lijsten van uitgevers</translation>
    </message>
    <message>
        <source>one page about a badge</source>
        <translation>één pagina over een badge</translation>
    </message>
    <message>
        <source>%1 pages about badges</source>
        <translation>%1 pagina’s over badges</translation>
    </message>
    <message>
        <source>Each server sees the internet address you use, as with any website.</source>
        <translation>Elke server ziet je internetadres, zoals bij elke website.</translation>
    </message>
    <message>
        <source>Lists are asked for as a whole. Nobody learns which credentials you have.</source>
        <translation>Lijsten worden in hun geheel gevraagd. Niemand komt te weten welke bewijzen je hebt.</translation>
    </message>
    <message>
        <source>The website of a badge does learn which badge it is asked about.</source>
        <translation>De website van een badge ziet wel naar welke badge gevraagd wordt.</translation>
    </message>
    <message>
        <source>You stopped. What you have stays.</source>
        <translation>Je bent gestopt. Wat je hebt, blijft.</translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation>Bijgewerkt.</translation>
    </message>
    <message>
        <source>What came is not a list that can be used. The one you have stays.</source>
        <translation>Wat er kwam, is geen bruikbare lijst. De lijst die je had, blijft.</translation>
    </message>
    <message>
        <source>What came cannot be used. What you have stays.</source>
        <translation>Wat er kwam, is niet bruikbaar. Wat je had, blijft.</translation>
    </message>
    <message>
        <source>Nothing newer could be had.</source>
        <translation>Er was niets nieuwers te krijgen.</translation>
    </message>
    <message>
        <source>%1 up to date</source>
        <translation>%1 bijgewerkt</translation>
    </message>
    <message>
        <source>%1 not</source>
        <translation>%1 niet</translation>
    </message>
</context>
<context>
    <name>RefreshDialog</name>
    <message>
        <source>Get newer lists</source>
        <translation>Nieuwere lijsten ophalen</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Bezig met vragen</translation>
    </message>
    <message>
        <source>Looking which addresses your credentials and lists name. Nothing is asked yet.</source>
        <translation>Ik kijk welke adressen je bewijzen en lijsten noemen. Er wordt nog niets gevraagd.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The answers name more addresses. Ask these too?</source>
        <translation>De antwoorden noemen meer adressen. Die ook vragen?</translation>
    </message>
    <message>
        <source>These servers would be asked over the internet. Nothing is asked before you agree.</source>
        <translation>Deze servers zouden via het internet gevraagd worden. Er gebeurt niets voor je ja zegt.</translation>
    </message>
    <message>
        <source>And %1 more servers.</source>
        <translation>En nog %1 servers.</translation>
    </message>
    <message>
        <source>Show the addresses</source>
        <translation>Adressen tonen</translation>
    </message>
    <message>
        <source>Ask these servers</source>
        <translation>Deze servers vragen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <source>None of your credentials and lists names an address to ask.</source>
        <translation>Geen van je bewijzen en lijsten noemt een adres om te vragen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Asking %1: %2 of %3</source>
        <translation>%1 gevraagd: %2 van %3</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>En nog %1.</translation>
    </message>
    <message>
        <source>Where it failed, what you had before stays.</source>
        <translation>Waar het niet lukte, blijft wat je had.</translation>
    </message>
    <message>
        <source>and %1 more addresses</source>
        <translation>en nog %1 adressen</translation>
    </message>
    <message>
        <source>Not asked, since this program asks only secure public addresses: %1</source>
        <translation>Niet gevraagd, want dit programma vraagt alleen veilige openbare adressen: %1</translation>
    </message>
    <message>
        <source>Stopping. An answer that is under way is not kept.</source>
        <translation>Bezig met stoppen. Een antwoord dat onderweg is, wordt niet bewaard.</translation>
    </message>
</context>
<context>
    <name>RemovedSection</name>
    <message>
        <source>Removed credentials</source>
        <translation>Verwijderde bewijzen</translation>
    </message>
    <message>
        <source>Erase all now</source>
        <translation>Alles nu definitief wissen</translation>
    </message>
    <message>
        <source>They are erased {days} days after you removed them.</source>
        <translation>Ze worden {days} dagen na het verwijderen definitief gewist.</translation>
    </message>
    <message>
        <source>There are none. What you remove can be put back here for {days} days.</source>
        <translation>Die zijn er niet. Wat je verwijdert, kun je hier {days} dagen lang terugzetten.</translation>
    </message>
    <message>
        <source>Removed earlier and not shown here: {count}</source>
        <translation>Eerder verwijderd en hier niet te zien: {count}</translation>
    </message>
    <message>
        <source>“{name}” is back among your credentials.</source>
        <translation>“{name}” staat weer bij je bewijzen.</translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation>Definitief gewist.</translation>
    </message>
    <message>
        <source>It is erased {days} days after you removed it.</source>
        <translation>Het wordt {days} dagen na het verwijderen definitief gewist.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Put back {name}</source>
        <translation>{name} terugzetten</translation>
    </message>
    <message>
        <source>Erase now</source>
        <translation>Nu definitief wissen</translation>
    </message>
    <message>
        <source>Erase {name} now</source>
        <translation>{name} nu definitief wissen</translation>
    </message>
    <message>
        <source>removed on {day}</source>
        <translation>verwijderd op {day}</translation>
    </message>
    <message>
        <source>“{name}” will be gone from this wallet. This cannot be undone.</source>
        <translation>“{name}” verdwijnt uit deze portefeuille. Je kunt dit niet ongedaan maken.</translation>
    </message>
    <message>
        <source>Erase this credential for good?</source>
        <translation>Dit bewijs definitief wissen?</translation>
    </message>
    <message>
        <source>{count} will be gone from this wallet. This cannot be undone.</source>
        <translation>Uit deze portefeuille verdwijnen {count}. Je kunt dit niet ongedaan maken.</translation>
    </message>
    <message>
        <source>Erase all removed credentials for good?</source>
        <translation>Alle verwijderde bewijzen definitief wissen?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Definitief wissen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Bring back your wallet</source>
        <translation>Je portefeuille terugzetten</translation>
    </message>
    <message>
        <source>Choose your backup. You need the passphrase or the recovery code of that wallet.</source>
        <translation>Kies je reservekopie. Je hebt de wachtzin of de herstelcode van die portefeuille nodig.</translation>
    </message>
    <message>
        <source>Checking the backup and bringing everything back…</source>
        <translation>De reservekopie wordt gecontroleerd en teruggezet…</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Kies de reservekopie</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Wachtzin of herstelcode</translation>
    </message>
    <message>
        <source>Bring back my wallet</source>
        <translation>Mijn portefeuille terugzetten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Backups (*{ending});;All files (*)</source>
        <translation>Reservekopieën (*{ending});;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Choose your backup first.</source>
        <translation>Kies eerst je reservekopie.</translation>
    </message>
    <message>
        <source>Write your passphrase or recovery code first.</source>
        <translation>Schrijf eerst je wachtzin of herstelcode.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Practice credential. It proves nothing about a real person.</source>
        <translation>Oefenbewijs. Het zegt niets over een echte persoon.</translation>
    </message>
    <message>
        <source>Name not shared</source>
        <translation>Naam niet gedeeld</translation>
    </message>
    <message>
        <source>No name in it</source>
        <translation>Er staat geen naam in</translation>
    </message>
    <message>
        <source>Nobody has vouched for these details here. Anyone could have written them.</source>
        <translation>Niemand staat hier in voor deze gegevens. Iedereen kan ze geschreven hebben.</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Niet gedeeld</translation>
    </message>
    <message>
        <source>Not stated in it</source>
        <translation>Staat er niet in</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Wat je nu kunt doen</translation>
    </message>
    <message>
        <source>Do not rely on it</source>
        <translation>Reken er niet op</translation>
    </message>
    <message>
        <source>Nothing it says is shown, as nobody can vouch for it.</source>
        <translation>Wat er staat, tonen we niet. Niemand kan ervoor instaan.</translation>
    </message>
    <message>
        <source>Most issuers also give a file with a seal. Ask the person for that one.</source>
        <translation>De meeste uitgevers geven ook een bestand met zegel. Vraag de persoon daarom.</translation>
    </message>
    <message>
        <source>Ask for the sealed file</source>
        <translation>Vraag het bestand met zegel</translation>
    </message>
    <message>
        <source>Ask for it once more</source>
        <translation>Vraag het opnieuw</translation>
    </message>
    <message>
        <source>A mistake in copying looks the same as a forgery. Let the person share it again.</source>
        <translation>Een fout bij het kopiëren lijkt op een vervalsing. Laat de persoon opnieuw delen.</translation>
    </message>
    <message>
        <source>Ask the issuer</source>
        <translation>Vraag het de uitgever</translation>
    </message>
    <message>
        <source>Use an address you know, not one from this credential.</source>
        <translation>Gebruik een adres dat je kent, niet een adres uit dit bewijs.</translation>
    </message>
    <message>
        <source>%1 more details</source>
        <translation>Nog %1 gegevens</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Minder gegevens</translation>
    </message>
    <message>
        <source>Their program makes a new answer to it. An answer counts once.</source>
        <translation>Hun programma maakt er een nieuw antwoord op. Een antwoord telt één keer.</translation>
    </message>
    <message>
        <source>Ask a new question</source>
        <translation>Stel een nieuwe vraag</translation>
    </message>
    <message>
        <source>%1 other checks were not made, as they would prove nothing.</source>
        <translation>%1 andere controles zijn niet gedaan. Ze zouden niets bewijzen.</translation>
    </message>
    <message>
        <source>Times were checked with this computer&apos;s clock: %1.</source>
        <translation>Tijden zijn gecontroleerd met de klok van deze computer: %1.</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Wat gecontroleerd is</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Verslag opslaan</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende controleren</translation>
    </message>
    <message>
        <source>Technical view</source>
        <translation>Technische weergave</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nieuwe vraag</translation>
    </message>
    <message>
        <source>What does level %1 mean?</source>
        <translation>Wat betekent niveau %1?</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Which ones to show</source>
        <translation>Welke tonen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Meer tonen</translation>
    </message>
    <message>
        <source>Show my credentials</source>
        <translation>Mijn bewijzen tonen</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Geweigerd: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Toegevoegd: %1</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>Had je al: %1</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>Alle: %1</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Scan a code</source>
        <translation>Code scannen</translation>
    </message>
    <message>
        <source>Nothing you scan leaves this computer.</source>
        <translation>Wat je scant, blijft op deze computer.</translation>
    </message>
    <message>
        <source>Picture or PDF</source>
        <translation>Afbeelding of PDF</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Part of the screen</source>
        <translation>Deel van het scherm</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard to read.</source>
        <translation>Er staat niets op het klembord om te lezen.</translation>
    </message>
    <message>
        <source>Pictures, PDFs and texts</source>
        <translation>Afbeeldingen, PDF’s en teksten</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Open a picture or PDF</source>
        <translation>Open een afbeelding of PDF</translation>
    </message>
    <message>
        <source>Your system hides the screen. Take a picture of it yourself and add that.</source>
        <translation>Je systeem verbergt het scherm. Maak er zelf een foto van en voeg die toe.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Add “%1”?</source>
        <translation>“%1” toevoegen?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>It names issuers, which then count as known. Add it only if you trust who gave it to you.</source>
        <translation>Er staan uitgevers op die dan bekend zijn. Voeg ze alleen toe als je de gever vertrouwt.</translation>
    </message>
    <message>
        <source>It says which keys are whose. Add it only if you trust who gave it to you.</source>
        <translation>Er staat welke sleutel van wie is. Voeg het alleen toe als je de gever vertrouwt.</translation>
    </message>
    <message>
        <source>It says which credentials an issuer took back.</source>
        <translation>Er staat welke bewijzen een uitgever introk.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Wat je wijzigt, geldt meteen.</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>They see every detail of this credential.</source>
        <translation>Zij zien alle gegevens van dit bewijs.</translation>
    </message>
    <message>
        <source>1 other detail</source>
        <translation>1 ander gegeven</translation>
    </message>
    <message>
        <source>%1 other details</source>
        <translation>%1 andere gegevens</translation>
    </message>
    <message>
        <source>They cannot see your %1.</source>
        <translation>Dit zien zij niet: %1.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>en</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>uitgever</translation>
    </message>
    <message>
        <source>type</source>
        <translation>soort</translation>
    </message>
    <message>
        <source>date of issue</source>
        <translation>datum van uitgifte</translation>
    </message>
    <message>
        <source>details of the issuer</source>
        <translation>gegevens van de uitgever</translation>
    </message>
    <message>
        <source>and</source>
        <translation>en</translation>
    </message>
    <message>
        <source>What belongs to every copy</source>
        <translation>Wat bij elke kopie hoort</translation>
    </message>
    <message>
        <source>In 1 hour, at %1</source>
        <translation>Over 1 uur, om %1</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Vandaag, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Morgen, %1</translation>
    </message>
    <message>
        <source>In a week, %1</source>
        <translation>Over een week, %1</translation>
    </message>
    <message>
        <source>Another day or time…</source>
        <translation>Een andere dag of tijd…</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Geen einde</translation>
    </message>
    <message>
        <source>Stopped being valid at %1</source>
        <translation>Was geldig tot %1</translation>
    </message>
    <message>
        <source>Stops being valid at %1</source>
        <translation>Geldig tot %1</translation>
    </message>
    <message>
        <source>Stopped being valid on %1, %2</source>
        <translation>Was geldig tot %1, %2</translation>
    </message>
    <message>
        <source>Stops being valid on %1, %2</source>
        <translation>Geldig tot %1, %2</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Nog minder dan een minuut</translation>
    </message>
    <message>
        <source>1 minute left</source>
        <translation>Nog 1 minuut</translation>
    </message>
    <message>
        <source>%1 minutes left</source>
        <translation>Nog %1 minuten</translation>
    </message>
    <message>
        <source>%1 hours left</source>
        <translation>Nog %1 uur</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>Nog %1 dagen</translation>
    </message>
    <message>
        <source>You find what you shared in History.</source>
        <translation>Wat je deelde, vind je terug in Geschiedenis.</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-documenten (*.pdf)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Afbeelding opslaan</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Afbeeldingen (*.png)</translation>
    </message>
    <message>
        <source>Save web page</source>
        <translation>Webpagina opslaan</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webpagina’s (*.html)</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Bewijzen</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Bestand opslaan</translation>
    </message>
</context>
<context>
    <name>SharingProof</name>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Niet vermeld</translation>
    </message>
    <message>
        <source>Whoever scanned it</source>
        <translation>Wie het scande</translation>
    </message>
    <message>
        <source>What for, as they say</source>
        <translation>Waarvoor, naar eigen zeggen</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Geen reden</translation>
    </message>
    <message>
        <source>Somebody who gave no name</source>
        <translation>Iemand die geen naam gaf</translation>
    </message>
    <message>
        <source>With whom, as they say</source>
        <translation>Met wie, naar eigen zeggen</translation>
    </message>
    <message>
        <source>Proof of sharing</source>
        <translation>Deelbewijs</translation>
    </message>
    <message>
        <source>What I shared</source>
        <translation>Wat ik deelde</translation>
    </message>
    <message>
        <source>This page names the details that I shared. It does not say what is in them.</source>
        <translation>Deze pagina noemt welke gegevens ik deelde. Wat erin staat, staat hier niet.</translation>
    </message>
    <message>
        <source>About this page</source>
        <translation>Over deze pagina</translation>
    </message>
    <message>
        <source>Keep this page with your own papers.</source>
        <translation>Bewaar deze pagina bij je eigen papieren.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>As shared</source>
        <translation>Zoals gedeeld</translation>
    </message>
    <message>
        <source>Shown of %1</source>
        <translation>Getoond van %1</translation>
    </message>
    <message>
        <source>Always visible:</source>
        <translation>Altijd zichtbaar:</translation>
    </message>
    <message>
        <source>Shared on</source>
        <translation>Gedeeld op</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>Number of this proof</source>
        <translation>Nummer van dit deelbewijs</translation>
    </message>
    <message>
        <source>Save the signed proof</source>
        <translation>Het ondertekende deelbewijs opslaan</translation>
    </message>
    <message>
        <source>The signed proof is in this document.</source>
        <translation>Het ondertekende deelbewijs zit in dit document.</translation>
    </message>
    <message>
        <source>Your wallet signed it. It does not prove that the other side received anything.</source>
        <translation>Je portefeuille ondertekende dit. Het bewijst niet dat de ander iets kreeg.</translation>
    </message>
</context>
<context>
    <name>ShowPage</name>
    <message>
        <source>QR code with what you share</source>
        <translation>QR-code met wat je deelt</translation>
    </message>
    <message>
        <source>Let them scan this</source>
        <translation>Laat dit scannen</translation>
    </message>
    <message>
        <source>This is a copy. It does not prove that it is yours, and it has no end.</source>
        <translation>Dit is een kopie. Ze toont niet dat het van jou is en heeft geen einde.</translation>
    </message>
    <message>
        <source>They show me a code first</source>
        <translation>Zij tonen mij eerst een code</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Afbeelding opslaan</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Save web page</source>
        <translation>Webpagina opslaan</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webpagina</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Bestand opslaan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Proof of sharing</source>
        <translation>Deelbewijs</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>Gegevens wijzigen</translation>
    </message>
    <message>
        <source>Save it as</source>
        <translation>Sla het op als</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Voor %1</translation>
    </message>
    <message>
        <source>For whoever scans it</source>
        <translation>Voor wie de code scant</translation>
    </message>
    <message>
        <source>only what is always visible</source>
        <translation>alleen wat altijd zichtbaar is</translation>
    </message>
    <message>
        <source>No end set</source>
        <translation>Geen einde gekozen</translation>
    </message>
    <message>
        <source>everything in it</source>
        <translation>alles wat erin staat</translation>
    </message>
    <message>
        <source>Works without internet. Any phone camera, or Check in this program.</source>
        <translation>Werkt zonder internet. Met elke telefoon, of met Controleren in dit programma.</translation>
    </message>
    <message>
        <source>Works without internet. They open Check in this program and keep reading all %1 codes.</source>
        <translation>Werkt zonder internet. Zij openen Controleren in dit programma en lezen alle %1 codes.</translation>
    </message>
    <message>
        <source>Works without internet. They open Check in this program and scan.</source>
        <translation>Werkt zonder internet. Zij openen Controleren in dit programma en scannen.</translation>
    </message>
</context>
<context>
    <name>SizeMeter</name>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>One code</source>
        <translation>Eén code</translation>
    </message>
    <message>
        <source>%1 moving codes</source>
        <translation>%1 bewegende codes</translation>
    </message>
</context>
<context>
    <name>StepFields</name>
    <message>
        <source>Step %1</source>
        <translation>Stap %1</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Soort stap</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In een paar woorden</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Meer uitleg</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <source>The learner sees it as text. Nothing opens by itself.</source>
        <translation>De lerende ziet het als tekst. Niets opent vanzelf.</translation>
    </message>
    <message>
        <source>Remove step %1</source>
        <translation>Stap %1 verwijderen</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Steps so far</source>
        <translation>Stappen tot nu</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Toestemming gegeven</translation>
    </message>
    <message>
        <source>Record received</source>
        <translation>Dossier ontvangen</translation>
    </message>
    <message>
        <source>Advice sent</source>
        <translation>Advies gegeven</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Loopt af</translation>
    </message>
    <message>
        <source>Consent taken back</source>
        <translation>Toestemming ingetrokken</translation>
    </message>
    <message>
        <source>The learner may stop at any time.</source>
        <translation>De lerende mag altijd stoppen.</translation>
    </message>
    <message>
        <source>Consent ended</source>
        <translation>Toestemming afgelopen</translation>
    </message>
    <message>
        <source>Record erased</source>
        <translation>Dossier gewist</translation>
    </message>
</context>
<context>
    <name>TechnicalCard</name>
    <message>
        <source>Technical view</source>
        <translation>Technische weergave</translation>
    </message>
    <message>
        <source>The question as other wallets read it. You may change it here.</source>
        <translation>De vraag zoals andere portefeuilles ze lezen. Je kunt ze hier wijzigen.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Zoekvraag</translation>
    </message>
    <message>
        <source>Use this query</source>
        <translation>Deze zoekvraag gebruiken</translation>
    </message>
    <message>
        <source>Back to the simple choices</source>
        <translation>Terug naar de gewone keuzes</translation>
    </message>
</context>
<context>
    <name>TechnicalPage</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Technical view</source>
        <translation>Technische weergave</translation>
    </message>
    <message>
        <source>For people who know the formats. Nothing here needs to be understood to use a credential.</source>
        <translation>Voor wie de formaten kent. Je hoeft dit niet te begrijpen om een bewijs te gebruiken.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Disclosures</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Zoals gekregen</translation>
    </message>
    <message>
        <source>Part of the credential</source>
        <translation>Deel van het bewijs</translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message>
        <source>How long?</source>
        <translation>Hoe lang?</translation>
    </message>
    <message>
        <source>You want to keep the record for</source>
        <translation>Je wilt het dossier houden voor</translation>
    </message>
    <message>
        <source>Ask to save or print parts of it</source>
        <translation>Vragen om delen op te slaan of af te drukken</translation>
    </message>
    <message>
        <source>The learner may say no to this and still share.</source>
        <translation>De lerende mag hier nee op zeggen en toch delen.</translation>
    </message>
    <message>
        <source>What you do with it, in plain words</source>
        <translation>Wat je ermee doet, in gewone woorden</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Waar het bewaard wordt</translation>
    </message>
    <message>
        <source>Who else sees it</source>
        <translation>Wie het nog ziet</translation>
    </message>
    <message>
        <source>Leave it empty for nobody. Put a semicolon between several.</source>
        <translation>Laat het leeg voor niemand. Zet een puntkomma tussen meerdere.</translation>
    </message>
    <message>
        <source>Country whose law holds</source>
        <translation>Land waarvan de wet geldt</translation>
    </message>
    <message>
        <source>Where a learner can complain</source>
        <translation>Waar een lerende kan klagen</translation>
    </message>
    <message>
        <source>The supervisory authority for personal data.</source>
        <translation>De toezichthouder voor persoonsgegevens.</translation>
    </message>
    <message>
        <source>Legal ground, as you state it</source>
        <translation>Wettelijke grond, zoals jij die noemt</translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation>Minder keuzes</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Meer keuzes</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Text size: %1 %</source>
        <translation>Tekstgrootte: %1 %</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Dit bericht sluiten</translation>
    </message>
</context>
<context>
    <name>Trying</name>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Open a credential</source>
        <translation>Een bewijs openen</translation>
    </message>
    <message>
        <source>See what it says, and if you can trust it.</source>
        <translation>Lees wat erin staat en of je het kunt vertrouwen.</translation>
    </message>
    <message>
        <source>Share it</source>
        <translation>Het bewijs delen</translation>
    </message>
    <message>
        <source>Choose what they see. Then make the code.</source>
        <translation>Kies wat zij zien. Maak daarna de code.</translation>
    </message>
    <message>
        <source>Be the employer</source>
        <translation>Zelf de werkgever zijn</translation>
    </message>
    <message>
        <source>Check what you shared. See what they are told.</source>
        <translation>Controleer wat je deelde. Zie wat zij te weten komen.</translation>
    </message>
    <message>
        <source>Check it as the employer would</source>
        <translation>Controleren zoals de werkgever</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Stap %1 van %2</translation>
    </message>
    <message>
        <source>Step %1: done</source>
        <translation>Stap %1: gedaan</translation>
    </message>
    <message>
        <source>Step %1: skipped</source>
        <translation>Stap %1: overgeslagen</translation>
    </message>
    <message>
        <source>Step %1: now</source>
        <translation>Stap %1: nu</translation>
    </message>
    <message>
        <source>Step %1: later</source>
        <translation>Stap %1: later</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 van %2 gedaan</translation>
    </message>
    <message>
        <source>Step %1 of %2 is done.</source>
        <translation>Stap %1 van %2 is gedaan.</translation>
    </message>
    <message>
        <source>Look around on this page. Then share it.</source>
        <translation>Kijk rond op deze pagina. Deel het daarna.</translation>
    </message>
    <message>
        <source>Nobody here to scan it? Check it yourself.</source>
        <translation>Niemand hier om te scannen? Controleer het zelf.</translation>
    </message>
    <message>
        <source>This is what an employer sees.</source>
        <translation>Dit is wat een werkgever ziet.</translation>
    </message>
    <message>
        <source>You find the steps again in Help.</source>
        <translation>Je vindt de stappen terug bij Hulp.</translation>
    </message>
</context>
<context>
    <name>TryingCard</name>
    <message>
        <source>Close the steps</source>
        <translation>De stappen sluiten</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probeer het</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Deze stap overslaan</translation>
    </message>
    <message>
        <source>Back to your own wallet</source>
        <translation>Terug naar je eigen portefeuille</translation>
    </message>
    <message>
        <source>Now make your own wallet</source>
        <translation>Maak nu je eigen portefeuille</translation>
    </message>
    <message>
        <source>Open my own wallet</source>
        <translation>Mijn eigen portefeuille openen</translation>
    </message>
    <message>
        <source>Make my own wallet</source>
        <translation>Mijn eigen portefeuille maken</translation>
    </message>
    <message>
        <source>The examples go away then. Nothing of them is kept.</source>
        <translation>De voorbeelden verdwijnen dan. Er blijft niets van over.</translation>
    </message>
</context>
<context>
    <name>TwoButtons</name>
    <message>
        <source>No, don&apos;t share</source>
        <translation>Nee, niet delen</translation>
    </message>
    <message>
        <source>Yes, share this</source>
        <translation>Ja, deel dit</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Welcome back</source>
        <translation>Welkom terug</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Je wachtzin</translation>
    </message>
    <message>
        <source>Open my wallet</source>
        <translation>Mijn portefeuille openen</translation>
    </message>
    <message>
        <source>I forgot it</source>
        <translation>Ik ben hem vergeten</translation>
    </message>
    <message>
        <source>Check a credential instead</source>
        <translation>Liever een bewijs controleren</translation>
    </message>
    <message>
        <source>Opening your wallet…</source>
        <translation>Je portefeuille gaat open…</translation>
    </message>
    <message>
        <source>Write your passphrase first.</source>
        <translation>Schrijf eerst je wachtzin.</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Identifier of the issuer</source>
        <translation>Kenmerk van de uitgever</translation>
    </message>
    <message>
        <source>Date of signing</source>
        <translation>Datum van ondertekening</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Je sleutel</translation>
    </message>
    <message>
        <source>Place in the list of withdrawn credentials</source>
        <translation>Plaats in de lijst van ingetrokken bewijzen</translation>
    </message>
    <message>
        <source>Identifier of the holder</source>
        <translation>Kenmerk van de eigenaar</translation>
    </message>
    <message>
        <source>Number of this credential</source>
        <translation>Nummer van dit bewijs</translation>
    </message>
    <message>
        <source>About the learner</source>
        <translation>Over de lerende</translation>
    </message>
    <message>
        <source>What was achieved</source>
        <translation>Wat bereikt is</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Uitgever</translation>
    </message>
    <message>
        <source>At a school, college or university</source>
        <translation>Aan een school, hogeschool of universiteit</translation>
    </message>
    <message>
        <source>A course outside school</source>
        <translation>Een cursus buiten de school</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Op het werk</translation>
    </message>
    <message>
        <source>As a volunteer</source>
        <translation>Als vrijwilliger</translation>
    </message>
    <message>
        <source>short-cycle higher education</source>
        <translation>kort hoger onderwijs</translation>
    </message>
    <message>
        <source>bachelor</source>
        <translation>bachelor</translation>
    </message>
    <message>
        <source>master</source>
        <translation>master</translation>
    </message>
    <message>
        <source>doctorate</source>
        <translation>doctoraat</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>%1 on the European scale</source>
        <translation>%1 op de Europese schaal</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 uur</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 uur</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 delen</translation>
    </message>
    <message>
        <source>These amounts of time do not agree.</source>
        <translation>Deze tijden kloppen niet met elkaar.</translation>
    </message>
    <message>
        <source>The issuer wrote months or years, not hours.</source>
        <translation>De uitgever schreef maanden of jaren, geen uren.</translation>
    </message>
    <message>
        <source>It names a language that does not exist.</source>
        <translation>Er staat een taal die niet bestaat.</translation>
    </message>
    <message>
        <source>It uses a code that is on no list known here.</source>
        <translation>Er staat een code die op geen lijst hier staat.</translation>
    </message>
    <message>
        <source>Contains: %1</source>
        <translation>Bevat: %1</translation>
    </message>
    <message>
        <source>Part of: %1</source>
        <translation>Deel van: %1</translation>
    </message>
    <message>
        <source>Identity checked: %1</source>
        <translation>Identiteit gecontroleerd: %1</translation>
    </message>
    <message>
        <source>Contact hours: %1</source>
        <translation>Contacturen: %1</translation>
    </message>
    <message>
        <source>%1 is the same as %2</source>
        <translation>%1 is hetzelfde als %2</translation>
    </message>
    <message>
        <source>%1 is part of %2</source>
        <translation>%1 is deel van %2</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1 bevat %2</translation>
    </message>
    <message>
        <source>%1 stands beside %2</source>
        <translation>%1 staat naast %2</translation>
    </message>
    <message>
        <source>%1 is related to %2</source>
        <translation>%1 hangt samen met %2</translation>
    </message>
    <message>
        <source>%1 comes before %2</source>
        <translation>%1 komt voor %2</translation>
    </message>
    <message>
        <source>%1 is replaced by %2</source>
        <translation>%1 is vervangen door %2</translation>
    </message>
    <message>
        <source>The issuer wrote %1, which does not fit the %2 it says elsewhere.</source>
        <translation>De uitgever schreef %1. Dat past niet bij de %2 die er ook staan.</translation>
    </message>
    <message>
        <source>An e-mail address that stays hidden</source>
        <translation>Een e-mailadres dat verborgen blijft</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>%1 studiepunten</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>Part of the screen</source>
        <translation>Deel van het scherm</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Hele scherm</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Teruggaan</translation>
    </message>
    <message>
        <source>Drag around the code, or take the whole screen.</source>
        <translation>Sleep een kader om de code, of neem het hele scherm.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Genuine</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>The learner wrote this. Nobody vouches for it, and it carries no seal.</source>
        <translation>De lerende schreef dit zelf. Niemand staat ervoor in, en er zit geen zegel op.</translation>
    </message>
    <message>
        <source>Own statement</source>
        <translation>Eigen verklaring</translation>
    </message>
    <message>
        <source>Carries no seal</source>
        <translation>Heeft geen zegel</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Niet echt</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Niet leesbaar</translation>
    </message>
    <message>
        <source>No seal</source>
        <translation>Geen zegel</translation>
    </message>
    <message>
        <source>Checked 1 day ago</source>
        <translation>1 dag geleden gecontroleerd</translation>
    </message>
    <message>
        <source>Checked {days} days ago</source>
        <translation>{days} dagen geleden gecontroleerd</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verlopen</translation>
    </message>
    <message>
        <source>Past its end</source>
        <translation>Voorbij het einde</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Nog niet geldig</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Geschorst</translation>
    </message>
    <message>
        <source>Issuer not known</source>
        <translation>Uitgever onbekend</translation>
    </message>
    <message>
        <source>Issuer not certain</source>
        <translation>Uitgever niet zeker</translation>
    </message>
    <message>
        <source>Former key</source>
        <translation>Vroegere sleutel</translation>
    </message>
    <message>
        <source>Key out of date</source>
        <translation>Sleutel verouderd</translation>
    </message>
    <message>
        <source>Key given up</source>
        <translation>Sleutel opgegeven</translation>
    </message>
    <message>
        <source>Issuer&apos;s key missing</source>
        <translation>Sleutel uitgever ontbreekt</translation>
    </message>
    <message>
        <source>Issuer out of date</source>
        <translation>Uitgever verlopen</translation>
    </message>
    <message>
        <source>Holder not proven</source>
        <translation>Eigenaar niet bewezen</translation>
    </message>
    <message>
        <source>Another wallet&apos;s</source>
        <translation>Van andere portefeuille</translation>
    </message>
    <message>
        <source>Not fresh</source>
        <translation>Niet recent</translation>
    </message>
    <message>
        <source>Withdrawal unknown</source>
        <translation>Ingetrokken? Onbekend</translation>
    </message>
    <message>
        <source>Not checked lately</source>
        <translation>Lang niet gecontroleerd</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Niet vergeleken</translation>
    </message>
    <message>
        <source>Another&apos;s e-mail</source>
        <translation>Andermans e-mail</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Niet volledig</translation>
    </message>
    <message>
        <source>A detail is off</source>
        <translation>Een gegeven klopt niet</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>Niet meer geldig</translation>
    </message>
    <message>
        <source>No longer meant for use</source>
        <translation>Niet meer bedoeld voor gebruik</translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation>Niet alles gecontroleerd</translation>
    </message>
    <message>
        <source>Not changed, but not fully checked</source>
        <translation>Niet veranderd, maar niet alles gecontroleerd</translation>
    </message>
    <message>
        <source>Could not be checked here</source>
        <translation>Kon hier niet gecontroleerd worden</translation>
    </message>
    <message>
        <source>The issuer is known, and nothing was changed.</source>
        <translation>De uitgever is bekend, en er is niets veranderd.</translation>
    </message>
    <message>
        <source>Issued by {issuer}.</source>
        <translation>Uitgegeven door {issuer}.</translation>
    </message>
    <message>
        <source>Issued by {issuer} to the person who showed it.</source>
        <translation>Uitgegeven door {issuer} aan de persoon die het toonde.</translation>
    </message>
</context>
<context>
    <name>WalletError</name>
    <message>
        <source>That did not work, and nothing was changed. Try again, or restart the program.</source>
        <translation>Dat lukte niet, en er is niets veranderd. Probeer opnieuw, of start het programma opnieuw.</translation>
    </message>
    <message>
        <source>This program cannot read that. Ask for the credential as a file, a picture or a PDF.</source>
        <translation>Dit programma kan dat niet lezen. Vraag het bewijs als bestand, afbeelding of PDF.</translation>
    </message>
    <message>
        <source>This is damaged or incomplete, so it cannot be read. Ask the sender to send it once more.</source>
        <translation>Dit is beschadigd of niet volledig, dus niet leesbaar. Vraag de afzender om het opnieuw te sturen.</translation>
    </message>
    <message>
        <source>This is larger than any credential should be, so it was not opened. Choose the file itself.</source>
        <translation>Dit is te groot voor een bewijs. Daarom ging het niet open. Kies het bestand zelf.</translation>
    </message>
    <message>
        <source>This is not a credential that this version knows. Ask the issuer for an Open Badge or another open format.</source>
        <translation>Deze versie kent dit soort bewijs niet. Vraag de uitgever een Open Badge of een ander open formaat.</translation>
    </message>
    <message>
        <source>It is signed in a way that this version does not know. Update the program, or ask the issuer.</source>
        <translation>Het is getekend op een manier die deze versie niet kent. Werk het programma bij, of vraag het de uitgever.</translation>
    </message>
    <message>
        <source>It uses words from {detail}, which are not on this computer. Add their file on the page Add, or ask the issuer.</source>
        <translation>De woorden van {detail} staan niet op deze computer. Voeg hun bestand toe bij Toevoegen, of vraag de uitgever.</translation>
    </message>
    <message>
        <source>This is not the file from {detail}, so it was not added. Ask the issuer for that file.</source>
        <translation>Dit is niet het bestand van {detail} en is niet toegevoegd. Vraag de uitgever om dat bestand.</translation>
    </message>
    <message>
        <source>This holds only the address of a badge. Download the badge there, and add that file.</source>
        <translation>Hierin staat alleen het adres van een badge. Download de badge daar en voeg dat bestand toe.</translation>
    </message>
    <message>
        <source>A newer version of the program made this code. Update the program, then read it again.</source>
        <translation>Een nieuwere versie van het programma maakte deze code. Werk het programma bij en lees hem opnieuw.</translation>
    </message>
    <message>
        <source>There is no readable code in this picture or page. Use a sharper picture that shows the whole code.</source>
        <translation>Op deze afbeelding of pagina staat geen leesbare code. Neem een scherpere foto van de hele code.</translation>
    </message>
    <message>
        <source>Part of the moving code is still missing ({progress} read). Keep reading, or add more pictures.</source>
        <translation>Een deel van de bewegende code ontbreekt nog ({progress} gelezen). Blijf lezen, of voeg meer afbeeldingen toe.</translation>
    </message>
    <message>
        <source>A key or signature in this could not be used. Ask the issuer for a new copy.</source>
        <translation>Een sleutel of handtekening hierin is niet bruikbaar. Vraag de uitgever een nieuwe kopie.</translation>
    </message>
    <message>
        <source>It is signed in a way that is not safe enough. Ask the issuer for a newer copy.</source>
        <translation>Het is niet veilig genoeg getekend. Vraag de uitgever een nieuwere kopie.</translation>
    </message>
    <message>
        <source>It was changed after it was issued. Ask the issuer or the holder for a new copy.</source>
        <translation>Het is veranderd na de uitgifte. Vraag de uitgever of de eigenaar een nieuwe kopie.</translation>
    </message>
    <message>
        <source>A key in this is damaged, too weak or of an unknown kind. Ask the issuer for a new copy.</source>
        <translation>Een sleutel hierin is beschadigd, te zwak of van een onbekende soort. Vraag de uitgever een nieuwe kopie.</translation>
    </message>
    <message>
        <source>The issuer&apos;s certificate leads to nobody you trust. Add a list that knows the issuer in Settings.</source>
        <translation>Het certificaat van de uitgever leidt naar niemand die je vertrouwt. Voeg bij Instellingen een lijst toe die de uitgever kent.</translation>
    </message>
    <message>
        <source>The issuer&apos;s certificate is past its end date. Ask the issuer for a new copy.</source>
        <translation>Het certificaat van de uitgever is verlopen. Vraag de uitgever een nieuwe kopie.</translation>
    </message>
    <message>
        <source>This could not be decrypted: the key is another one, or the data was changed.</source>
        <translation>Dit ging niet van het slot: de sleutel is een andere, of de data is veranderd.</translation>
    </message>
    <message>
        <source>Its details do not fit what the issuer signed. Ask the holder to share it again.</source>
        <translation>De gegevens passen niet bij wat de uitgever tekende. Vraag de eigenaar om opnieuw te delen.</translation>
    </message>
    <message>
        <source>A detail was changed after the issuer signed it. Ask the holder to share it again.</source>
        <translation>Een gegeven is veranderd nadat de uitgever het tekende. Vraag de eigenaar om opnieuw te delen.</translation>
    </message>
    <message>
        <source>It holds a detail that the issuer never signed. Ask the holder to share it again.</source>
        <translation>Er staat een gegeven in dat de uitgever nooit tekende. Vraag de eigenaar om opnieuw te delen.</translation>
    </message>
    <message>
        <source>It holds the same detail twice, which no honest copy does. Ask the holder to share it again.</source>
        <translation>Een gegeven staat er twee keer in. Een eerlijke kopie heeft dat niet. Vraag de eigenaar om opnieuw te delen.</translation>
    </message>
    <message>
        <source>It holds something that no seal covers ({detail}). Ask the issuer for a new copy.</source>
        <translation>Er staat iets in zonder zegel ({detail}). Vraag de uitgever een nieuwe kopie.</translation>
    </message>
    <message>
        <source>This is not a genuine credential, so it cannot be used here. The checks below say why.</source>
        <translation>Dit is geen echt bewijs, dus je kunt het hier niet gebruiken. De controles hieronder zeggen waarom.</translation>
    </message>
    <message>
        <source>This list of withdrawn credentials is damaged. The former list stays; ask for a new one.</source>
        <translation>Deze lijst van ingetrokken bewijzen is beschadigd. De vorige lijst blijft; vraag een nieuwe.</translation>
    </message>
    <message>
        <source>This is no list of issuers, or it is damaged. Nothing was added; ask for a new file.</source>
        <translation>Dit is geen lijst van uitgevers, of ze is beschadigd. Er is niets toegevoegd; vraag een nieuw bestand.</translation>
    </message>
    <message>
        <source>An older list was given than the one kept. The newer list stays; remove it first to go back.</source>
        <translation>Dit is een oudere lijst dan die je hier al hebt. De nieuwe lijst blijft; haal die eerst weg als je terug wilt.</translation>
    </message>
    <message>
        <source>This is a statement of a federation, which this version cannot check. Ask for the list itself.</source>
        <translation>Dit is een verklaring van een federatie. Deze versie controleert die niet. Vraag om de lijst zelf.</translation>
    </message>
    <message>
        <source>Nobody you know signed this list, so it was not added. First add a list that names who signed it.</source>
        <translation>Niemand die je kent tekende deze lijst. Ze is niet toegevoegd. Voeg eerst een lijst toe met wie haar tekende.</translation>
    </message>
    <message>
        <source>It could not be fetched. What you had before stays. Try again later.</source>
        <translation>Het ophalen is niet gelukt. Wat je had, blijft. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>This program does not ask that address. It asks only secure addresses that everybody can reach.</source>
        <translation>Dit programma vraagt dat adres niet. Het vraagt alleen veilige adressen die iedereen kan bereiken.</translation>
    </message>
    <message>
        <source>There was no answer. Check the internet connection, or try again later.</source>
        <translation>Er kwam geen antwoord. Controleer de internetverbinding of probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The server points to another address, which you did not agree to. Ask the issuer.</source>
        <translation>De server wijst naar een ander adres, waar je geen ja op zei. Vraag de uitgever.</translation>
    </message>
    <message>
        <source>The server sent something else than what was asked for. Tell the issuer.</source>
        <translation>De server stuurde iets anders dan gevraagd. Zeg het aan de uitgever.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is, so it was not believed. Try again on another network.</source>
        <translation>De server kan niet tonen wie hij is en is niet geloofd. Probeer het op een ander netwerk.</translation>
    </message>
    <message>
        <source>The wallet could not do that, and nothing was changed. Lock it, open it, and try again.</source>
        <translation>Dat lukte niet in de portefeuille, en er is niets veranderd. Vergrendel hem, open hem en probeer opnieuw.</translation>
    </message>
    <message>
        <source>There is no wallet in this place. Make a new one, or put the wallet&apos;s folder back.</source>
        <translation>Op deze plaats is geen portefeuille. Maak een nieuwe, of zet de map van de portefeuille terug.</translation>
    </message>
    <message>
        <source>There is a wallet in this place already. Open that one.</source>
        <translation>Op deze plaats is al een portefeuille. Open die.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this wallet. Check Caps Lock and try again.</source>
        <translation>Dat is niet de wachtzin van deze portefeuille. Kijk of Caps Lock uit staat en probeer opnieuw.</translation>
    </message>
    <message>
        <source>That recovery code does not open this wallet. Compare it with your sheet, letter by letter.</source>
        <translation>Die herstelcode opent deze portefeuille niet. Vergelijk hem letter per letter met je blad.</translation>
    </message>
    <message>
        <source>That passphrase is too easy to guess. Add a word or two that do not belong together.</source>
        <translation>Die wachtzin is te makkelijk te raden. Voeg een of twee woorden toe die niet bij elkaar horen.</translation>
    </message>
    <message>
        <source>The wallet&apos;s key file is damaged, so no passphrase can open it. Put back a copy of the wallet&apos;s folder.</source>
        <translation>Het sleutelbestand van de portefeuille is beschadigd. Geen wachtzin opent hem nog. Zet een kopie van de map terug.</translation>
    </message>
    <message>
        <source>Your passphrase is right, but the wallet&apos;s data is damaged. Put back a copy of the wallet&apos;s folder.</source>
        <translation>Je wachtzin klopt, maar de data van de portefeuille is beschadigd. Zet een kopie van de map terug.</translation>
    </message>
    <message>
        <source>This is no backup of a wallet, or it is damaged. Try another copy of it.</source>
        <translation>Dit is geen reservekopie van een portefeuille, of ze is beschadigd. Probeer een andere kopie.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this wallet. Update the program to open it.</source>
        <translation>Een nieuwere versie van het programma schreef deze portefeuille. Werk het programma bij om hem te openen.</translation>
    </message>
    <message>
        <source>This wallet is open in another window or program. Close it there first.</source>
        <translation>Deze portefeuille is open in een ander venster of programma. Sluit hem daar eerst.</translation>
    </message>
    <message>
        <source>The wallet was locked before this was finished. Open it and try again.</source>
        <translation>De portefeuille ging op slot voor dit klaar was. Open hem en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The disk is full, read-only or gone, so nothing was saved. Make room or connect it, then try again.</source>
        <translation>De schijf is vol, alleen leesbaar of weg. Er is niets opgeslagen. Maak plaats of sluit ze aan, en probeer opnieuw.</translation>
    </message>
    <message>
        <source>This is no longer in your wallet. Go back to the list to see what is.</source>
        <translation>Dit zit niet meer in je portefeuille. Ga terug naar de lijst om te zien wat er wel in zit.</translation>
    </message>
    <message>
        <source>This question is damaged or incomplete, so nothing was shared. Ask them to show it again.</source>
        <translation>Deze vraag is beschadigd of niet volledig. Er is niets gedeeld. Laat hen de vraag nog eens tonen.</translation>
    </message>
    <message>
        <source>What this question asks for contradicts itself, so nothing was shared. Ask them for a new question.</source>
        <translation>Deze vraag spreekt zichzelf tegen. Er is niets gedeeld. Vraag hen om een nieuwe vraag.</translation>
    </message>
    <message>
        <source>Nothing ties this question to who asks it, as far as this version knows. Ask for another question.</source>
        <translation>Niets toont wie deze vraag stelt, zover deze versie weet. Vraag om een andere vraag.</translation>
    </message>
    <message>
        <source>This question was changed, or is not from the one it names. Do not answer it.</source>
        <translation>Deze vraag is veranderd, of komt niet van wie erin staat. Antwoord er niet op.</translation>
    </message>
    <message>
        <source>The time to answer this question is over. Ask them to show a new one.</source>
        <translation>De tijd om te antwoorden is voorbij. Laat hen een nieuwe vraag tonen.</translation>
    </message>
    <message>
        <source>This question also wants you to agree to something, which this version cannot show you. Nothing was shared.</source>
        <translation>Deze vraag wil ook dat je met iets instemt. Deze versie kan dat niet tonen. Er is niets gedeeld.</translation>
    </message>
    <message>
        <source>This is no answer to a question, or it was meant for somebody else. Ask them to show it again.</source>
        <translation>Dit is geen antwoord op een vraag, of het is voor iemand anders. Laat het nog eens tonen.</translation>
    </message>
    <message>
        <source>This could not be prepared for sharing, and nothing was shared. Try again with fewer details.</source>
        <translation>Dit kon niet klaargezet worden, en er is niets gedeeld. Probeer opnieuw met minder gegevens.</translation>
    </message>
    <message>
        <source>A chosen detail is not in this credential, so nothing was shared. Choose the details again.</source>
        <translation>Een gekozen gegeven staat niet in dit bewijs. Er is niets gedeeld. Kies de gegevens opnieuw.</translation>
    </message>
    <message>
        <source>One seal covers all of it, so nothing can be hidden. Share the whole, or nothing.</source>
        <translation>Eén zegel dekt het geheel, dus kan niets verborgen blijven. Deel alles, of niets.</translation>
    </message>
    <message>
        <source>This credential belongs to a key of another wallet. Share it as a copy, or use that wallet.</source>
        <translation>Dit bewijs hoort bij een sleutel van een andere portefeuille. Deel het als kopie, of gebruik die portefeuille.</translation>
    </message>
    <message>
        <source>The code would not have read back exactly, so it is not shown. Save it as a file instead.</source>
        <translation>De code zou niet juist gelezen worden. Daarom tonen we hem niet. Sla het op als bestand.</translation>
    </message>
    <message>
        <source>What was chosen does not answer this question, so nothing was shared. Choose again, or say no.</source>
        <translation>Wat je koos, is geen antwoord op deze vraag. Er is niets gedeeld. Kies opnieuw, of zeg nee.</translation>
    </message>
    <message>
        <source>That passphrase is too short. Use at least 8 characters; four words are better.</source>
        <translation>Die wachtzin is te kort. Gebruik minstens 8 tekens; vier woorden is beter.</translation>
    </message>
    <message>
        <source>This record came in before. You find it among your learners.</source>
        <translation>Dit dossier kwam al eerder binnen. Het staat bij je lerenden.</translation>
    </message>
    <message>
        <source>These are too many files at once, so none was read. Take fewer files, or one folder.</source>
        <translation>Dit zijn te veel bestanden tegelijk, dus geen enkel is gelezen. Neem er minder, of één map.</translation>
    </message>
    <message>
        <source>There is no credential in this folder. Look for the folder with your downloads.</source>
        <translation>In deze map staat geen bewijs. Zoek de map met je downloads.</translation>
    </message>
    <message>
        <source>A recovery code has 28 letters and digits. Some are missing, or there are too many.</source>
        <translation>Een herstelcode heeft 28 letters en cijfers. Er ontbreken er, of er zijn er te veel.</translation>
    </message>
    <message>
        <source>There is a sign in it that no recovery code has. Compare it with your sheet.</source>
        <translation>Er staat een teken in dat in geen herstelcode zit. Vergelijk hem met je blad.</translation>
    </message>
    <message>
        <source>There is a typing mistake in the recovery code. Compare it with your sheet, letter by letter.</source>
        <translation>Er zit een typfout in de herstelcode. Vergelijk hem letter per letter met je blad.</translation>
    </message>
    <message>
        <source>This invitation is damaged or breaks its rules, so nothing was shared. Ask your counsellor for a new one.</source>
        <translation>Deze uitnodiging is beschadigd of klopt niet, dus er is niets gedeeld. Vraag je begeleider om een nieuwe.</translation>
    </message>
    <message>
        <source>This invitation was changed, or is not from the one it names. Do not answer it.</source>
        <translation>Deze uitnodiging is veranderd, of komt niet van wie erin staat. Ga er niet op in.</translation>
    </message>
    <message>
        <source>This invitation is too old, or the clock of this computer is wrong. Ask your counsellor for a new one.</source>
        <translation>Deze uitnodiging is te oud, of de klok van deze computer staat fout. Vraag je begeleider om een nieuwe.</translation>
    </message>
    <message>
        <source>This invitation was used before, and each is good for one record only. A new invitation is needed.</source>
        <translation>Deze uitnodiging is al gebruikt, en elke geldt maar voor één dossier. Er is een nieuwe uitnodiging nodig.</translation>
    </message>
    <message>
        <source>This consent is damaged or incomplete, so nothing was kept. Ask the learner to give it again.</source>
        <translation>Deze toestemming is beschadigd of niet volledig, dus er is niets bewaard. Vraag de lerende om ze opnieuw te geven.</translation>
    </message>
    <message>
        <source>This record came without the consent that allows it, so it was not kept. Ask the learner for a new one.</source>
        <translation>Dit dossier kwam zonder de toestemming die het toelaat, dus het is niet bewaard. Vraag de lerende om een nieuw.</translation>
    </message>
    <message>
        <source>Nobody signed the consent in this record, so it was not kept. Ask the learner to make it again.</source>
        <translation>Niemand ondertekende de toestemming in dit dossier, dus het is niet bewaard. Vraag de lerende om het opnieuw te maken.</translation>
    </message>
    <message>
        <source>This consent was changed after the learner signed it, so nothing was kept. Ask the learner to give it again.</source>
        <translation>Deze toestemming is veranderd nadat de lerende tekende, dus er is niets bewaard. Vraag de lerende om ze opnieuw te geven.</translation>
    </message>
    <message>
        <source>The consent in this belongs to another record or invitation, so it was not kept. Ask the learner to make it again.</source>
        <translation>De toestemming hierin hoort bij een ander dossier of een andere uitnodiging. Ze is niet bewaard. Vraag de lerende om het dossier opnieuw te maken.</translation>
    </message>
    <message>
        <source>This consent is dated in the future, so nothing was kept. Check the clocks of both computers.</source>
        <translation>Deze toestemming is gedateerd in de toekomst, dus er is niets bewaard. Kijk de klokken van beide computers na.</translation>
    </message>
    <message>
        <source>This consent has ended, so the record is not shown and not kept. Ask the learner for a new one if needed.</source>
        <translation>Deze toestemming is afgelopen, dus het dossier wordt niet getoond en niet bewaard. Vraag de lerende zo nodig om een nieuwe.</translation>
    </message>
    <message>
        <source>The learner took this consent back, so the record is not shown and not kept. Talk with the learner.</source>
        <translation>De lerende trok deze toestemming in, dus het dossier wordt niet getoond en niet bewaard. Praat met de lerende.</translation>
    </message>
    <message>
        <source>This record holds more than the learner agreed to, so it was not kept. Ask the learner to make it again.</source>
        <translation>Dit dossier bevat meer dan de lerende goedvond, dus het is niet bewaard. Vraag de lerende om het opnieuw te maken.</translation>
    </message>
    <message>
        <source>This record is damaged or incomplete, so it was not opened. Ask the learner to send it again.</source>
        <translation>Dit dossier is beschadigd of niet volledig, dus het is niet geopend. Vraag de lerende om het opnieuw te sturen.</translation>
    </message>
    <message>
        <source>A record holds at most 20 files: 8 MB each, and 16 MB together. Choose fewer or smaller ones.</source>
        <translation>Een dossier bevat hoogstens 20 bestanden: elk 8 MB, en samen 16 MB. Kies er minder of kleinere.</translation>
    </message>
    <message>
        <source>This record is for somebody else, or its invitation was erased here. Send the learner a new invitation.</source>
        <translation>Dit dossier is voor iemand anders, of de uitnodiging ervan is hier gewist. Stuur de lerende een nieuwe uitnodiging.</translation>
    </message>
    <message>
        <source>This record was changed on the way, so it was not opened. Ask the learner to send it again.</source>
        <translation>Dit dossier is onderweg veranderd, dus het is niet geopend. Vraag de lerende om het opnieuw te sturen.</translation>
    </message>
    <message>
        <source>This notice is damaged, or is about no consent that is known here. Ask for it again.</source>
        <translation>Dit bericht is beschadigd, of gaat over geen toestemming die hier bekend is. Vraag het opnieuw.</translation>
    </message>
    <message>
        <source>This notice is not from the one it should be from, so nothing was changed. Ask for it again.</source>
        <translation>Dit bericht komt niet van wie het moet komen, dus er is niets veranderd. Vraag het opnieuw.</translation>
    </message>
    <message>
        <source>This advice is damaged, or is meant for somebody else. Ask your counsellor to send it again.</source>
        <translation>Dit advies is beschadigd, of is voor iemand anders bedoeld. Vraag je begeleider om het opnieuw te sturen.</translation>
    </message>
    <message>
        <source>This advice is not from the counsellor who got your record, so it was not kept. Ask your counsellor about it.</source>
        <translation>Dit advies komt niet van de begeleider die je dossier kreeg. Het is niet bewaard. Vraag je begeleider ernaar.</translation>
    </message>
    <message>
        <source>The learner did not agree that this is saved elsewhere. Ask for a new consent if you need it.</source>
        <translation>De lerende vond niet goed dat dit ergens anders wordt bewaard. Vraag een nieuwe toestemming als je het nodig hebt.</translation>
    </message>
    <message>
        <source>This is closed while a helper is there. End helper mode with your passphrase first.</source>
        <translation>Dit is gesloten zolang een helper erbij is. Beëindig eerst de helpermodus met je wachtzin.</translation>
    </message>
</context>
<context>
    <name>WalletSection</name>
    <message>
        <source>Your wallet</source>
        <translation>Je portefeuille</translation>
    </message>
    <message>
        <source>Never, only when I lock it</source>
        <translation>Nooit, alleen als ik vergrendel</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Vanzelf vergrendelen</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Wachtzin wijzigen</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Nieuwe maken</translation>
    </message>
    <message>
        <source>Check for damage</source>
        <translation>Controleren op schade</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Map tonen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>There is none. Make one, so that a lapse costs nothing.</source>
        <translation>Er is er geen. Maak er een, voor als je je wachtzin vergeet.</translation>
    </message>
    <message>
        <source>made on {day}</source>
        <translation>gemaakt op {day}</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Bezig met controleren…</translation>
    </message>
    <message>
        <source>No damage found. Everything is as it was written.</source>
        <translation>Geen schade gevonden. Alles staat er zoals het geschreven is.</translation>
    </message>
    <message>
        <source>Your new passphrase opens the wallet from now on.</source>
        <translation>Je nieuwe wachtzin opent vanaf nu de portefeuille.</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>Nieuwe herstelcode maken</translation>
    </message>
    <message>
        <source>The old one opens nothing any more after this.</source>
        <translation>De oude code opent daarna niets meer.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Nieuwe code maken</translation>
    </message>
    <message>
        <source>After 1 minute</source>
        <translation>Na 1 minuut</translation>
    </message>
    <message>
        <source>After {count} minutes</source>
        <translation>Na {count} minuten</translation>
    </message>
</context>
<context>
    <name>WaysPage</name>
    <message>
        <source>Scan their code</source>
        <translation>Hun code scannen</translation>
    </message>
    <message>
        <source>with your camera or from the screen</source>
        <translation>met je camera of van het scherm</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Een bestand kiezen</translation>
    </message>
    <message>
        <source>or drop it anywhere here</source>
        <translation>of sleep het hierheen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Part of a moving code</source>
        <translation>Deel van een bewegende code</translation>
    </message>
    <message>
        <source>Part that has arrived</source>
        <translation>Deel dat er is</translation>
    </message>
    <message>
        <source>%1 % has arrived. Add pictures of the other parts, or hold the code before the camera.</source>
        <translation>%1 % is er. Voeg afbeeldingen van de andere delen toe, of houd de code voor de camera.</translation>
    </message>
    <message>
        <source>The file is gone, or you may not read it. Choose it once more, or paste its content.</source>
        <translation>Het bestand is weg, of je mag het niet lezen. Kies het opnieuw, of plak de inhoud.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lezen</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>What for, and who asks?</source>
        <translation>Waarvoor, en wie vraagt het?</translation>
    </message>
    <message>
        <source>What for, in one sentence</source>
        <translation>Waarvoor, in één zin</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wie vraagt het</translation>
    </message>
    <message>
        <source>Kept on this computer for the next time.</source>
        <translation>Bewaard op deze computer voor de volgende keer.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Een ander bestand kiezen</translation>
    </message>
    <message>
        <source>Ask without it</source>
        <translation>Zonder vragen</translation>
    </message>
    <message>
        <source>Asked with the certificate %1. Whoever knows its authority sees that it is you.</source>
        <translation>Gevraagd met het certificaat %1. Wie de uitgever ervan kent, ziet dat jij het bent.</translation>
    </message>
    <message>
        <source>Last time you used the certificate %1.</source>
        <translation>De vorige keer gebruikte je het certificaat %1.</translation>
    </message>
    <message>
        <source>Without a certificate the learner sees your name as not verified.</source>
        <translation>Zonder certificaat ziet de lerende je naam als niet nagegaan.</translation>
    </message>
    <message>
        <source>Open the certificate</source>
        <translation>Het certificaat openen</translation>
    </message>
    <message>
        <source>Use a certificate</source>
        <translation>Een certificaat gebruiken</translation>
    </message>
    <message>
        <source>Write your name or that of your organisation.</source>
        <translation>Schrijf je naam of die van je organisatie.</translation>
    </message>
    <message>
        <source>Write what you need it for. The learner decides by it.</source>
        <translation>Schrijf waarvoor je het nodig hebt. De lerende beslist daarop.</translation>
    </message>
    <message>
        <source>%1 of %2 letters</source>
        <translation>%1 van %2 letters</translation>
    </message>
    <message>
        <source>Certificates with a key</source>
        <translation>Certificaten met een sleutel</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>WishCard</name>
    <message>
        <source>What do you ask for?</source>
        <translation>Wat vraag je?</translation>
    </message>
    <message>
        <source>Something else will do as well</source>
        <translation>Iets anders mag ook</translation>
    </message>
    <message>
        <source>Choose issuers</source>
        <translation>Uitgevers kiezen</translation>
    </message>
    <message>
        <source>Also accept copies, which do not prove who shows them</source>
        <translation>Ook kopieën aanvaarden, die niet bewijzen wie ze toont</translation>
    </message>
    <message>
        <source>Only this program can open the answer</source>
        <translation>Alleen dit programma kan het antwoord openen</translation>
    </message>
    <message>
        <source>From which issuers</source>
        <translation>Van welke uitgevers</translation>
    </message>
    <message>
        <source>Good for answers that come by e-mail. Their code gets larger.</source>
        <translation>Goed voor antwoorden die per mail komen. Hun code wordt groter.</translation>
    </message>
    <message>
        <source>Technical view</source>
        <translation>Technische weergave</translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation>Minder keuzes</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Meer keuzes</translation>
    </message>
    <message>
        <source>Any issuer</source>
        <translation>Elke uitgever</translation>
    </message>
</context>
<context>
    <name>WishFields</name>
    <message>
        <source>Kind of credential</source>
        <translation>Soort bewijs</translation>
    </message>
    <message>
        <source>Or this kind of credential</source>
        <translation>Of dit soort bewijs</translation>
    </message>
    <message>
        <source>Its title, if it matters</source>
        <translation>De titel, als die belangrijk is</translation>
    </message>
    <message>
        <source>Letter by letter as on the credential. Put a semicolon between several.</source>
        <translation>Letter voor letter zoals op het bewijs. Zet een puntkomma tussen meerdere.</translation>
    </message>
    <message>
        <source>A skill it must state</source>
        <translation>Een vaardigheid die erin moet staan</translation>
    </message>
    <message>
        <source>In the words of the credential, or the address of the skill, such as that of ESCO.</source>
        <translation>In de woorden van het bewijs. Of geef het adres van de vaardigheid, zoals dat van ESCO.</translation>
    </message>
    <message>
        <source>Remove this alternative</source>
        <translation>Dit alternatief verwijderen</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Compare these words</source>
        <translation>Vergelijk deze woorden</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Words explained</source>
        <translation>Woorden uitgelegd</translation>
    </message>
    <message>
        <source>Choose a word. Below each answer you see where it comes from.</source>
        <translation>Kies een woord. Onder elk antwoord zie je waar het vandaan komt.</translation>
    </message>
    <message>
        <source>Search a word…</source>
        <translation>Zoek een woord…</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>No word found. Try a shorter one.</source>
        <translation>Geen woord gevonden. Probeer een korter woord.</translation>
    </message>
</context>
<context>
    <name>_AfterPage</name>
    <message>
        <source>This changed while you had help</source>
        <translation>Dit is veranderd terwijl je hulp had</translation>
    </message>
    <message>
        <source>It is right like this</source>
        <translation>Zo is het goed</translation>
    </message>
    <message>
        <source>Look at each line. Take back what you do not want.</source>
        <translation>Bekijk elke regel. Draai terug wat je niet wilt.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets veranderd.</translation>
    </message>
</context>
<context>
    <name>_HelpedPage</name>
    <message>
        <source>Somebody helps you now</source>
        <translation>Iemand helpt je nu</translation>
    </message>
    <message>
        <source>End helper mode</source>
        <translation>Helpermodus beëindigen</translation>
    </message>
    <message>
        <source>Only you can end it</source>
        <translation>Alleen jij kunt dit beëindigen</translation>
    </message>
    <message>
        <source>Write your passphrase yourself. Then you see what changed.</source>
        <translation>Schrijf zelf je wachtzin. Dan zie je wat er is veranderd.</translation>
    </message>
    <message>
        <source>End with my passphrase</source>
        <translation>Beëindigen met mijn wachtzin</translation>
    </message>
    <message>
        <source>%1 helps you now</source>
        <translation>%1 helpt je nu</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Sinds %1.</translation>
    </message>
</context>
<context>
    <name>_PassphrasePage</name>
    <message>
        <source>Your passphrase</source>
        <translation>Je wachtzin</translation>
    </message>
    <message>
        <source>Looking at your passphrase…</source>
        <translation>Je wachtzin wordt bekeken…</translation>
    </message>
    <message>
        <source>Write your passphrase first.</source>
        <translation>Schrijf eerst je wachtzin.</translation>
    </message>
</context>
<context>
    <name>_Progress</name>
    <message>
        <source>Adding</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>%1 van %2 lezen</translation>
    </message>
</context>
<context>
    <name>_SaysCard</name>
    <message>
        <source>What this says</source>
        <translation>Wat hierin staat</translation>
    </message>
    <message>
        <source>Language of the credential</source>
        <translation>Taal van het bewijs</translation>
    </message>
    <message>
        <source>Written in several languages</source>
        <translation>In meer talen geschreven</translation>
    </message>
    <message>
        <source>Also in this credential</source>
        <translation>Ook in dit bewijs</translation>
    </message>
    <message>
        <source>Its details cannot be shown, because the proof failed.</source>
        <translation>De gegevens zijn niet te zien, want de controle mislukte.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veranderen</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Afbeelding tonen</translation>
    </message>
    <message>
        <source>Technical view</source>
        <translation>Technische weergave</translation>
    </message>
    <message>
        <source>Save original</source>
        <translation>Origineel opslaan</translation>
    </message>
    <message>
        <source>Save web page</source>
        <translation>Webpagina opslaan</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>%1 of %2 European standard elements</source>
        <translation>%1 van %2 Europese standaardelementen</translation>
    </message>
</context>
<context>
    <name>_StartPage</name>
    <message>
        <source>Somebody helps me</source>
        <translation>Iemand helpt mij</translation>
    </message>
    <message>
        <source>For when somebody sits next to you at this computer.</source>
        <translation>Voor als er iemand naast je zit aan deze computer.</translation>
    </message>
    <message>
        <source>Your helper can</source>
        <translation>Je helper kan</translation>
    </message>
    <message>
        <source>Add and change credentials, and share together with you.</source>
        <translation>Bewijzen toevoegen en veranderen, en samen met jou delen.</translation>
    </message>
    <message>
        <source>Your helper cannot</source>
        <translation>Je helper kan niet</translation>
    </message>
    <message>
        <source>See your reasons, your history or your settings, or erase anything for good.</source>
        <translation>Je redenen, je geschiedenis of je instellingen zien, of iets voorgoed wissen.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Daarna</translation>
    </message>
    <message>
        <source>You see in plain lines what changed. You can take it back.</source>
        <translation>Je ziet in gewone regels wat er is veranderd. Je kunt het terugdraaien.</translation>
    </message>
    <message>
        <source>Who helps you? (you may leave this open)</source>
        <translation>Wie helpt je? (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Begin with my helper</source>
        <translation>Beginnen met mijn helper</translation>
    </message>
    <message>
        <source>Helper mode works in your own wallet only, not in the examples.</source>
        <translation>De helpermodus werkt alleen in je eigen portefeuille, niet in de voorbeelden.</translation>
    </message>
    <message>
        <source>What changed when somebody last helped you</source>
        <translation>Wat er veranderde toen iemand je laatst hielp</translation>
    </message>
</context>
<context>
    <name>_TagsCard</name>
    <message>
        <source>What did you get better at?</source>
        <translation>Waar werd je beter in?</translation>
    </message>
    <message>
        <source>Pick what fits you. You may pick nothing.</source>
        <translation>Kies wat bij je past. Je mag ook niets kiezen.</translation>
    </message>
    <message>
        <source>These nine come from LifeComp, a framework of the European Union (CC BY 4.0).</source>
        <translation>Deze negen komen uit LifeComp, een raamwerk van de Europese Unie (CC BY 4.0).</translation>
    </message>
</context>
<context>
    <name>_TrustCard</name>
    <message>
        <source>Can it be trusted?</source>
        <translation>Kun je het vertrouwen?</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Opnieuw controleren</translation>
    </message>
</context>
<context>
    <name>_WhatCard</name>
    <message>
        <source>What is it?</source>
        <translation>Wat is het?</translation>
    </message>
    <message>
        <source>What did you do or learn?</source>
        <translation>Wat deed of leerde je?</translation>
    </message>
    <message>
        <source>For example: packing bread</source>
        <translation>Bijvoorbeeld: brood inpakken</translation>
    </message>
    <message>
        <source>Where? (you may leave this open)</source>
        <translation>Waar? (mag leeg blijven)</translation>
    </message>
    <message>
        <source>When? (you may leave this open)</source>
        <translation>Wanneer? (mag leeg blijven)</translation>
    </message>
    <message>
        <source>For example: 2010 to 2019</source>
        <translation>Bijvoorbeeld: 2010 tot 2019</translation>
    </message>
    <message>
        <source>Tell more in your own words (you may leave this open)</source>
        <translation>Vertel meer in je eigen woorden (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Your name (you may leave this open)</source>
        <translation>Je naam (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Write in a few words what you did or learned.</source>
        <translation>Schrijf in een paar woorden wat je deed of leerde.</translation>
    </message>
    <message>
        <source>This is too long. Write it in fewer words.</source>
        <translation>Dit is te lang. Schrijf het in minder woorden.</translation>
    </message>
</context>
</TS>
