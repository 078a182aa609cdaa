<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About this program</source>
        <translation>Über dieses Programm</translation>
    </message>
    <message>
        <source>It keeps proofs of what you learned. You choose who sees them.</source>
        <translation>Es bewahrt Nachweise über das auf, was Sie gelernt haben. Sie wählen, wer sie sieht.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>It is free. You may use it, look inside, change it and pass it on.</source>
        <translation>Es ist frei. Sie dürfen es benutzen, hineinsehen, es ändern und weitergeben.</translation>
    </message>
    <message>
        <source>Read the licence</source>
        <translation>Lizenz lesen</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation>Was es nicht tut</translation>
    </message>
    <message>
        <source>It tells nobody what you do</source>
        <translation>Es sagt niemandem, was Sie tun</translation>
    </message>
    <message>
        <source>It counts nothing and sends nothing.</source>
        <translation>Es zählt nichts und sendet nichts.</translation>
    </message>
    <message>
        <source>It asks for no account</source>
        <translation>Es verlangt kein Konto</translation>
    </message>
    <message>
        <source>There is no server that knows you.</source>
        <translation>Es gibt keinen Server, der Sie kennt.</translation>
    </message>
    <message>
        <source>It does not go online by itself</source>
        <translation>Es geht nicht von selbst ins Internet</translation>
    </message>
    <message>
        <source>Only when you ask for it, and it first says where.</source>
        <translation>Nur wenn Sie es verlangen, und es sagt zuerst, wohin.</translation>
    </message>
    <message>
        <source>Made with the work of others</source>
        <translation>Gemacht mit der Arbeit anderer</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read the licence of %1</source>
        <translation>Lizenz von %1 lesen</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>The text is not in this copy. Look for the name of the licence.</source>
        <translation>Der Text ist nicht in dieser Kopie. Suchen Sie nach dem Namen der Lizenz.</translation>
    </message>
    <message>
        <source>What holds, what does not yet, and how it is checked. In English.</source>
        <translation>Was erfüllt ist, was noch nicht, und wie es geprüft wird. Auf Englisch.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Add</name>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 already there</source>
        <translation>%1 schon vorhanden</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>What you pasted or scanned</source>
        <translation>Was Sie eingefügt oder gescannt haben</translation>
    </message>
    <message>
        <source>Add in Settings</source>
        <translation>Zu den Einstellungen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>You already have this one</source>
        <translation>Diesen Nachweis haben Sie schon</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>echt</translation>
    </message>
    <message>
        <source>Compare with the issuer&apos;s website</source>
        <translation>Mit der Website des Ausstellers vergleichen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Add this vocabulary from a file</source>
        <translation>Diese Wörterliste aus einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>It uses words from %1. The file with these words is not on this computer.</source>
        <translation>Der Nachweis benutzt Wörter von %1. Die Datei mit diesen Wörtern ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>The file could not be opened. Check that it is still there and that you may read it.</source>
        <translation>Die Datei ließ sich nicht öffnen. Prüfen Sie, ob sie noch da ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>It is in your wallet.</source>
        <translation>Der Nachweis ist in Ihrer Brieftasche.</translation>
    </message>
    <message>
        <source>It was not added.</source>
        <translation>Der Nachweis wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>For a helper who knows the formats</source>
        <translation>Für Helfende, die die Formate kennen</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Add credentials</source>
        <translation>Nachweise hinzufügen</translation>
    </message>
    <message>
        <source>From a file, a picture, a code or a link you were given.</source>
        <translation>Aus einer Datei, einem Bild, einem Code oder einem Link, den Sie bekommen haben.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>or drop them, or a folder, anywhere here</source>
        <translation>oder ziehen Sie sie hierher, auch einen ganzen Ordner</translation>
    </message>
    <message>
        <source>Scan a code</source>
        <translation>Code scannen</translation>
    </message>
    <message>
        <source>with your camera or from the screen</source>
        <translation>mit Ihrer Kamera oder vom Bildschirm</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>text or a link</source>
        <translation>als Text oder Link</translation>
    </message>
    <message>
        <source>Say it yourself</source>
        <translation>Selbst sagen</translation>
    </message>
    <message>
        <source>work, volunteering or a course without a credential</source>
        <translation>für Arbeit, Ehrenamt oder einen Kurs ohne Nachweis</translation>
    </message>
    <message>
        <source>Give an issuer my key</source>
        <translation>Mein Schlüssel für Aussteller</translation>
    </message>
    <message>
        <source>The vocabulary was not added</source>
        <translation>Die Wörterliste wurde nicht hinzugefügt</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Vocabulary added. 1 credential more.</source>
        <translation>Wörterliste hinzugefügt. 1 Nachweis mehr.</translation>
    </message>
    <message>
        <source>Vocabulary added. %1 credentials more.</source>
        <translation>Wörterliste hinzugefügt. %1 Nachweise mehr.</translation>
    </message>
    <message>
        <source>Vocabulary added.</source>
        <translation>Wörterliste hinzugefügt.</translation>
    </message>
    <message>
        <source>Files with credentials</source>
        <translation>Dateien mit Nachweisen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Choose the file from %1</source>
        <translation>Wählen Sie die Datei von %1</translation>
    </message>
    <message>
        <source>Paste a credential</source>
        <translation>Nachweis einfügen</translation>
    </message>
    <message>
        <source>Paste the text or the link you were given.</source>
        <translation>Fügen Sie den Text oder den Link ein, den Sie bekommen haben.</translation>
    </message>
    <message>
        <source>Text of the credential</source>
        <translation>Text des Nachweises</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>signed by the counsellor who got your record</source>
        <translation>signiert vom Berater, der Ihre Lernmappe bekommen hat</translation>
    </message>
</context>
<context>
    <name>AdvicePage</name>
    <message>
        <source>Learners I guide</source>
        <translation>Lernende, die ich berate</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Your advice</source>
        <translation>Ihr Rat</translation>
    </message>
    <message>
        <source>What you talked about, and what you advise.</source>
        <translation>Worüber Sie gesprochen haben und was Sie raten.</translation>
    </message>
    <message>
        <source>Add a next step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Sign and show</source>
        <translation>Signieren und zeigen</translation>
    </message>
    <message>
        <source>What the learner gets</source>
        <translation>Was die lernende Person bekommt</translation>
    </message>
    <message>
        <source>Your signed advice, kept apart from their credentials. Only they can open it.</source>
        <translation>Ihr signierter Rat, getrennt von den Nachweisen. Nur die lernende Person kann ihn öffnen.</translation>
    </message>
    <message>
        <source>Advice for %1</source>
        <translation>Rat für %1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Für: %1</translation>
    </message>
    <message>
        <source>Write your advice first.</source>
        <translation>Schreiben Sie zuerst Ihren Rat.</translation>
    </message>
    <message>
        <source>Say in a few words what the step is, or remove it.</source>
        <translation>Sagen Sie in wenigen Worten, was der Schritt ist, oder entfernen Sie ihn.</translation>
    </message>
</context>
<context>
    <name>AfterwardsCard</name>
    <message>
        <source>What you get</source>
        <translation>Was Sie bekommen</translation>
    </message>
    <message>
        <source>The answer is made for you, now. It cannot be used twice.</source>
        <translation>Die Antwort ist jetzt für Sie gemacht. Sie gilt kein zweites Mal.</translation>
    </message>
    <message>
        <source>A question counts for five minutes.</source>
        <translation>Eine Frage gilt fünf Minuten.</translation>
    </message>
    <message>
        <source>Nothing is kept when you close the program.</source>
        <translation>Nichts bleibt, wenn Sie das Programm schließen.</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>To see if you can do the data work in our warehouse.</source>
        <translation>Um zu sehen, ob Sie die Arbeit mit Daten in unserem Lager machen können.</translation>
    </message>
    <message>
        <source>Somebody asks you something. You see all of it before you share anything.</source>
        <translation>Jemand fragt Sie etwas. Sie sehen alles, bevor Sie etwas teilen.</translation>
    </message>
    <message>
        <source>See the question</source>
        <translation>Frage ansehen</translation>
    </message>
    <message>
        <source>Somebody asks something. Open your wallet to answer.</source>
        <translation>Jemand fragt etwas. Öffnen Sie Ihre Brieftasche, um zu antworten.</translation>
    </message>
    <message>
        <source>Open my wallet</source>
        <translation>Brieftasche öffnen</translation>
    </message>
    <message>
        <source>This is a question</source>
        <translation>Das ist eine Frage</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>You have no credential of this kind here.</source>
        <translation>Sie haben hier keinen Nachweis dieser Art.</translation>
    </message>
    <message>
        <source>You have one, but it is of a kind that cannot be shown this way.</source>
        <translation>Sie haben einen, aber seine Art lässt sich so nicht zeigen.</translation>
    </message>
    <message>
        <source>You have one, but it lacks a detail they ask for.</source>
        <translation>Sie haben einen, aber es fehlt eine Angabe, nach der gefragt wird.</translation>
    </message>
    <message>
        <source>You have one, but it says something else than they ask for.</source>
        <translation>Sie haben einen, aber darin steht etwas anderes als gefragt.</translation>
    </message>
    <message>
        <source>You have one, but from another issuer than they ask for.</source>
        <translation>Sie haben einen, aber von einem anderen Aussteller als gefragt.</translation>
    </message>
    <message>
        <source>You have one, but it cannot prove that it is yours. They ask for that proof.</source>
        <translation>Sie haben einen, aber er kann nicht beweisen, dass er Ihnen gehört. Danach wird gefragt.</translation>
    </message>
    <message>
        <source>They ask for a kind of credential that this program does not know.</source>
        <translation>Gefragt wird nach einer Art von Nachweis, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>Somebody asks you something</source>
        <translation>Jemand fragt Sie etwas</translation>
    </message>
    <message>
        <source>%1 asks you something</source>
        <translation>%1 fragt Sie etwas</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation>%1 ist bekannt</translation>
    </message>
    <message>
        <source>%1 is known, by %2</source>
        <translation>%1 ist bekannt, laut %2</translation>
    </message>
    <message>
        <source>They do not say who they are</source>
        <translation>Die andere Seite sagt nicht, wer sie ist</translation>
    </message>
    <message>
        <source>Says it is %1, not verified</source>
        <translation>Nennt sich %1, nicht geprüft</translation>
    </message>
    <message>
        <source>This is not %1, which you know. The name only looks like it.</source>
        <translation>Sie kennen %1. Das hier ist jemand anderes, der Name sieht nur so aus.</translation>
    </message>
    <message>
        <source>They call themselves %1. They are known under another name.</source>
        <translation>Die andere Seite nennt sich %1. Bekannt ist sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Their name has signs that nobody sees: %1. Somebody may pretend to be another.</source>
        <translation>Der Name hat Zeichen, die niemand sieht: %1. Vielleicht gibt sich jemand als jemand anderes aus.</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>Letters in their name only look like others: %1. They may pretend to be another.</source>
        <translation>Einige Buchstaben in diesem Namen sehen nur aus wie andere: %1. Vielleicht gibt sich jemand als jemand anderes aus.</translation>
    </message>
    <message>
        <source>Their name looks like one of somebody else. They may pretend to be another.</source>
        <translation>Der Name sieht aus wie ein anderer. Vielleicht gibt sich jemand als jemand anderes aus.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>A credential</source>
        <translation>Ein Nachweis</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>Their reason does not explain why they want your %1.</source>
        <translation>Der Grund erklärt nicht, wozu dies gebraucht wird: %1.</translation>
    </message>
    <message>
        <source>They do not say why they want your %1.</source>
        <translation>Die andere Seite sagt nicht, wozu sie dies will: %1.</translation>
    </message>
    <message>
        <source>The time to answer is over</source>
        <translation>Die Zeit zum Antworten ist vorbei</translation>
    </message>
    <message>
        <source>Less than a minute to answer</source>
        <translation>Weniger als eine Minute Zeit zum Antworten</translation>
    </message>
    <message>
        <source>1 minute to answer</source>
        <translation>1 Minute Zeit zum Antworten</translation>
    </message>
    <message>
        <source>%1 minutes to answer</source>
        <translation>%1 Minuten Zeit zum Antworten</translation>
    </message>
    <message>
        <source>You said no. They learned nothing about what you have.</source>
        <translation>Sie haben Nein gesagt. Niemand hat etwas über das erfahren, was Sie haben.</translation>
    </message>
    <message>
        <source>You said no to %1. They learned nothing about what you have.</source>
        <translation>Sie haben Nein gesagt zu %1. Dort weiß man nichts über das, was Sie haben.</translation>
    </message>
</context>
<context>
    <name>AnswerCodePage</name>
    <message>
        <source>QR code with your answer</source>
        <translation>QR-Code mit Ihrer Antwort</translation>
    </message>
    <message>
        <source>Let them scan this</source>
        <translation>Lassen Sie dies scannen</translation>
    </message>
    <message>
        <source>Works without internet. They scan it with the program that asked.</source>
        <translation>Geht ohne Internet. Gescannt wird mit dem Programm, das gefragt hat.</translation>
    </message>
    <message>
        <source>Nobody here to scan it? Save it as a file, and open that file in Check.</source>
        <translation>Niemand da zum Scannen? Speichern Sie die Antwort als Datei, und öffnen Sie die Datei unter „Prüfen“.</translation>
    </message>
    <message>
        <source>This is a copy. It does not prove that it is yours.</source>
        <translation>Das ist eine Kopie. Sie beweist nicht, dass der Nachweis Ihnen gehört.</translation>
    </message>
    <message>
        <source>Not scanned in time? Ask them for a new question.</source>
        <translation>Nicht rechtzeitig gescannt? Bitten Sie um eine neue Frage.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Proof of sharing</source>
        <translation>Weitergabebeleg</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>For whoever asked</source>
        <translation>Für die Person, die gefragt hat</translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Antwort speichern</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Any credential</source>
        <translation>Irgendein Nachweis</translation>
    </message>
    <message>
        <source>Learning credential</source>
        <translation>Lernnachweis</translation>
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
        <translation>Diplom (europäisches Format)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Ausstellungsdatum</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>What the person can do</source>
        <translation>Was die Person kann</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Arbeitsaufwand</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Qualitätssicherung</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 that states “%2”</source>
        <translation>%1, worin „%2“ steht</translation>
    </message>
    <message>
        <source>Written in the technical view. Credentials it names: %1.</source>
        <translation>In der technischen Ansicht geschrieben. Nachweise, die darin vorkommen: %1.</translation>
    </message>
    <message>
        <source>%1, issued by %2</source>
        <translation>%1, ausgestellt von %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Noch %1</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>Ask for something</source>
        <translation>Etwas fragen</translation>
    </message>
    <message>
        <source>Show a question as a QR code. The answer can&apos;t be used twice.</source>
        <translation>Zeigen Sie eine Frage als QR-Code. Die Antwort gilt kein zweites Mal.</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>Show my question again</source>
        <translation>Meine Frage noch einmal zeigen</translation>
    </message>
</context>
<context>
    <name>AskCodePage</name>
    <message>
        <source>QR code with your question</source>
        <translation>QR-Code mit Ihrer Frage</translation>
    </message>
    <message>
        <source>Let them scan this</source>
        <translation>Lassen Sie dies scannen</translation>
    </message>
    <message>
        <source>They open Share in their wallet and press “They show me a code first”. Then show their answer to the camera.</source>
        <translation>Die Person öffnet „Teilen“ in ihrer Brieftasche und drückt „Man zeigt mir zuerst einen Code“. Dann hält sie ihre Antwort vor die Kamera.</translation>
    </message>
    <message>
        <source>Change the question</source>
        <translation>Frage ändern</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Ihre Frage</translation>
    </message>
    <message>
        <source>The time is over. An answer to this code does not count.</source>
        <translation>Die Zeit ist vorbei. Eine Antwort auf diesen Code zählt nicht.</translation>
    </message>
    <message>
        <source>Ask anew</source>
        <translation>Neu fragen</translation>
    </message>
    <message>
        <source>Five more minutes, with a new code.</source>
        <translation>Fünf Minuten mehr, mit einem neuen Code.</translation>
    </message>
    <message>
        <source>Press to choose the answer: a picture or file. Or drop or paste it here.</source>
        <translation>Drücken Sie, um die Antwort zu wählen: ein Bild oder eine Datei. Oder ziehen Sie sie hierher, oder fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Copy as a link</source>
        <translation>Als Link kopieren</translation>
    </message>
    <message>
        <source>Other ways to ask</source>
        <translation>Andere Wege zu fragen</translation>
    </message>
    <message>
        <source>The link and the file work with other wallets too.</source>
        <translation>Link und Datei gehen auch mit anderen Brieftaschen.</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <translation>%1 fragt</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The question is shown. It counts for five minutes.</source>
        <translation>Die Frage wird gezeigt. Sie gilt fünf Minuten.</translation>
    </message>
    <message>
        <source>Less than a minute left. You can ask anew.</source>
        <translation>Weniger als eine Minute. Sie können neu fragen.</translation>
    </message>
    <message>
        <source>Time is over</source>
        <translation>Die Zeit ist vorbei</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard to check.</source>
        <translation>In der Zwischenablage ist nichts zum Prüfen.</translation>
    </message>
    <message>
        <source>Open their answer</source>
        <translation>Antwort öffnen</translation>
    </message>
</context>
<context>
    <name>AskFormPage</name>
    <message>
        <source>Ask for something</source>
        <translation>Etwas fragen</translation>
    </message>
    <message>
        <source>They scan your question and answer it. Nothing needs the internet.</source>
        <translation>Die Person scannt Ihre Frage und antwortet. Internet ist nicht nötig.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>This question is written by hand, in the technical view.</source>
        <translation>Diese Frage ist von Hand geschrieben, in der technischen Ansicht.</translation>
    </message>
    <message>
        <source>Show the question</source>
        <translation>Frage zeigen</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Questions (*.question)</source>
        <translation>Fragen (*.question)</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Der Link wurde kopiert.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Share your record with a counsellor</source>
        <translation>Ihre Lernmappe mit einem Berater teilen</translation>
    </message>
    <message>
        <source>Read each line. You can say no, and nothing else changes.</source>
        <translation>Lesen Sie jede Zeile. Sie dürfen Nein sagen, sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Your counsellor sees the same three words.</source>
        <translation>Ihr Berater sieht dieselben drei Wörter.</translation>
    </message>
    <message>
        <source>What they say about your privacy</source>
        <translation>Was dort über den Schutz Ihrer Daten steht</translation>
    </message>
    <message>
        <source>Somebody helps you. After Yes, write your passphrase yourself.</source>
        <translation>Jemand hilft Ihnen. Schreiben Sie nach „Ja“ Ihre Passphrase selbst.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose what they may see</source>
        <translation>Wählen Sie, was die andere Seite sehen darf</translation>
    </message>
    <message>
        <source>See exactly</source>
        <translation>Genau ansehen</translation>
    </message>
    <message>
        <source>See exactly what they will see</source>
        <translation>Sehen Sie genau, was die andere Seite sehen wird</translation>
    </message>
    <message>
        <source>You may leave it empty</source>
        <translation>Sie dürfen es leer lassen</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation>Name, den der Berater sieht</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Last day that they may keep it</source>
        <translation>Letzter Tag, an dem es dort bleiben darf</translation>
    </message>
    <message>
        <source>They may save or print parts of it</source>
        <translation>Teile davon dürfen gespeichert oder gedruckt werden</translation>
    </message>
    <message>
        <source>Guidance → Stop sharing. Always, at once.</source>
        <translation>Beratung → Nicht mehr teilen. Immer, sofort.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>They may not</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>How to stop</source>
        <translation>Wie Sie aufhören</translation>
    </message>
    <message>
        <source>This program cannot erase copies made elsewhere.</source>
        <translation>Dieses Programm kann Kopien an anderen Orten nicht löschen.</translation>
    </message>
    <message>
        <source>Choose what it is for first.</source>
        <translation>Wählen Sie zuerst, wofür es ist.</translation>
    </message>
    <message>
        <source>Choose what they may see first.</source>
        <translation>Wählen Sie zuerst, was die andere Seite sehen darf.</translation>
    </message>
    <message>
        <source>Choose a day that is still to come.</source>
        <translation>Wählen Sie einen Tag, der noch kommt.</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>Why the law allows it, they say</source>
        <translation>Warum das Gesetz es erlaubt, laut Berater</translation>
    </message>
    <message>
        <source>Where they keep it</source>
        <translation>Wo es aufbewahrt wird</translation>
    </message>
    <message>
        <source>%1 (law of %2)</source>
        <translation>%1 (Recht von %2)</translation>
    </message>
    <message>
        <source>Where you can complain</source>
        <translation>Wo Sie sich beschweren können</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>Sicherungskopie</translation>
    </message>
    <message>
        <source>One locked file with all your credentials. Keep it away from this computer.</source>
        <translation>Eine verschlossene Datei mit allen Ihren Nachweisen. Bewahren Sie sie nicht bei diesem Computer auf.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Sicherungskopie machen</translation>
    </message>
    <message>
        <source>Writing the backup…</source>
        <translation>Die Sicherungskopie wird geschrieben…</translation>
    </message>
    <message>
        <source>The backup is saved as {name}.</source>
        <translation>Die Sicherungskopie ist gespeichert als {name}.</translation>
    </message>
    <message>
        <source>Your passphrase or your recovery code opens the backup later.</source>
        <translation>Ihre Passphrase oder Ihr Wiederherstellungscode öffnet die Sicherungskopie später.</translation>
    </message>
    <message>
        <source>Choose where it goes</source>
        <translation>Ort wählen</translation>
    </message>
    <message>
        <source>Backups (*{ending})</source>
        <translation>Sicherungskopien (*{ending})</translation>
    </message>
    <message>
        <source>Save the backup</source>
        <translation>Sicherungskopie speichern</translation>
    </message>
</context>
<context>
    <name>BusyOverlay</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>CalmPage</name>
    <message>
        <source>To Guidance</source>
        <translation>Zur Beratung</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>Stop the camera</source>
        <translation>Kamera stoppen</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Dunkler</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Heller</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>%1 % has arrived</source>
        <translation>%1 % ist angekommen</translation>
    </message>
    <message>
        <source>Mirrored now</source>
        <translation>Jetzt gespiegelt</translation>
    </message>
    <message>
        <source>No longer mirrored</source>
        <translation>Nicht mehr gespiegelt</translation>
    </message>
    <message>
        <source>Do not mirror</source>
        <translation>Nicht spiegeln</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Lamp off</source>
        <translation>Lampe aus</translation>
    </message>
    <message>
        <source>Lamp on</source>
        <translation>Lampe an</translation>
    </message>
    <message>
        <source>The camera cannot be used here</source>
        <translation>Die Kamera geht hier nicht</translation>
    </message>
    <message>
        <source>A part of the system for cameras is missing. Use one of the other ways below.</source>
        <translation>Ein Teil des Systems für Kameras fehlt. Nehmen Sie einen der anderen Wege unten.</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>Keine Kamera gefunden</translation>
    </message>
    <message>
        <source>Connect one: it starts by itself. Or use one of the other ways below.</source>
        <translation>Schließen Sie eine an: Sie startet von selbst. Oder nehmen Sie einen der anderen Wege unten.</translation>
    </message>
    <message>
        <source>The camera is not allowed</source>
        <translation>Die Kamera ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Allow it in the privacy settings of your system. Or use one of the other ways below.</source>
        <translation>Erlauben Sie es in den Datenschutz-Einstellungen Ihres Systems. Oder nehmen Sie einen der anderen Wege unten.</translation>
    </message>
    <message>
        <source>The camera does not answer</source>
        <translation>Die Kamera antwortet nicht</translation>
    </message>
    <message>
        <source>Another program may be using it. Close that and press here to try again.</source>
        <translation>Vielleicht benutzt ein anderes Programm sie. Schließen Sie es und drücken Sie hier, um es neu zu versuchen.</translation>
    </message>
    <message>
        <source>May this program use the camera?</source>
        <translation>Darf dieses Programm die Kamera benutzen?</translation>
    </message>
    <message>
        <source>Your system asks you now.</source>
        <translation>Ihr System fragt Sie jetzt.</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>Die Kamera startet…</translation>
    </message>
    <message>
        <source>Scan a code with the camera</source>
        <translation>Code mit der Kamera scannen</translation>
    </message>
    <message>
        <source>Press to start. No picture is kept.</source>
        <translation>Drücken Sie zum Starten. Es wird kein Bild behalten.</translation>
    </message>
    <message>
        <source>Come closer</source>
        <translation>Näher kommen</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Still halten</translation>
    </message>
    <message>
        <source>Ask them to show it slower</source>
        <translation>Bitten Sie, es langsamer zu zeigen</translation>
    </message>
    <message>
        <source>Keep it in view</source>
        <translation>Im Bild behalten</translation>
    </message>
    <message>
        <source>That code holds no credential</source>
        <translation>In diesem Code ist kein Nachweis</translation>
    </message>
    <message>
        <source>Hold the QR code in front of the camera</source>
        <translation>Halten Sie den QR-Code vor die Kamera</translation>
    </message>
</context>
<context>
    <name>CandidateRow</name>
    <message>
        <source>Choose details</source>
        <translation>Angaben wählen</translation>
    </message>
    <message>
        <source>Choose details of %1</source>
        <translation>Angaben wählen von %1</translation>
    </message>
    <message>
        <source>1 chosen detail</source>
        <translation>1 gewählte Angabe</translation>
    </message>
    <message>
        <source>%1 chosen details</source>
        <translation>%1 gewählte Angaben</translation>
    </message>
</context>
<context>
    <name>CandidatesCard</name>
    <message>
        <source>Your credentials</source>
        <translation>Ihre Nachweise</translation>
    </message>
</context>
<context>
    <name>CertificateDialog</name>
    <message>
        <source>The certificate %1 is locked. Its passphrase is not kept.</source>
        <translation>Das Zertifikat %1 ist gesperrt. Seine Passphrase wird nicht behalten.</translation>
    </message>
    <message>
        <source>Open the certificate</source>
        <translation>Zertifikat öffnen</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation>Passphrase des Zertifikats</translation>
    </message>
    <message>
        <source>Write the passphrase first.</source>
        <translation>Schreiben Sie zuerst die Passphrase.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>That passphrase does not open it. Try again.</source>
        <translation>Diese Passphrase öffnet es nicht. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>ChangePassphraseDialog</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Your recovery code stays the same.</source>
        <translation>Ihr Wiederherstellungscode bleibt gleich.</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Ihre Passphrase jetzt</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Write your passphrase first.</source>
        <translation>Schreiben Sie zuerst Ihre Passphrase.</translation>
    </message>
    <message>
        <source>Choose a new passphrase.</source>
        <translation>Wählen Sie eine neue Passphrase.</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>Take everything back</source>
        <translation>Alles zurücknehmen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>This is no credential</source>
        <translation>Das ist kein Nachweis</translation>
    </message>
    <message>
        <source>Add in Settings</source>
        <translation>Zu den Einstellungen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>This check found nothing against it.</source>
        <translation>Diese Prüfung fand nichts, was dagegen spricht.</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>Etwas stimmt nicht</translation>
    </message>
    <message>
        <source>This check failed. The technical view says why. Ask for a new copy.</source>
        <translation>Diese Prüfung schlug fehl. Die technische Ansicht sagt, warum. Bitten Sie um eine neue Kopie.</translation>
    </message>
    <message>
        <source>Could not be checked here</source>
        <translation>Konnte hier nicht geprüft werden</translation>
    </message>
    <message>
        <source>Something needed for this check is not on this computer. Ask the issuer.</source>
        <translation>Etwas, das für diese Prüfung nötig ist, ist nicht auf diesem Computer. Fragen Sie den Aussteller.</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>This kind of credential has nothing to check here.</source>
        <translation>Bei dieser Art von Nachweis ist hier nichts zu prüfen.</translation>
    </message>
    <message>
        <source>Complete and readable</source>
        <translation>Vollständig und lesbar</translation>
    </message>
    <message>
        <source>It has everything a credential of this kind must have.</source>
        <translation>Darin steht alles, was ein Nachweis dieser Art haben muss.</translation>
    </message>
    <message>
        <source>Damaged or incomplete</source>
        <translation>Beschädigt oder unvollständig</translation>
    </message>
    <message>
        <source>It cannot be read to the end. Ask for it once more, as a file if possible.</source>
        <translation>Es lässt sich nicht bis zum Ende lesen. Bitten Sie noch einmal darum, möglichst als Datei.</translation>
    </message>
    <message>
        <source>Names no issuer</source>
        <translation>Nennt keinen Aussteller</translation>
    </message>
    <message>
        <source>A credential says who gave it. This may be an example that nobody filled in.</source>
        <translation>Ein Nachweis sagt, wer ihn gegeben hat. Vielleicht ist dies ein Beispiel, das niemand ausgefüllt hat.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>No credential is this large, so it was not opened. Choose the file itself.</source>
        <translation>Kein Nachweis ist so groß, darum wurde es nicht geöffnet. Wählen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>A format this version does not know</source>
        <translation>Ein Format, das diese Version nicht kennt</translation>
    </message>
    <message>
        <source>It may well be genuine. Open the whole file, or ask the issuer for an Open Badge.</source>
        <translation>Der Nachweis kann durchaus echt sein. Öffnen Sie die ganze Datei, oder bitten Sie den Aussteller um ein Open Badge.</translation>
    </message>
    <message>
        <source>Nothing is in it</source>
        <translation>Es ist nichts darin</translation>
    </message>
    <message>
        <source>The file or text is empty. Ask for it once more.</source>
        <translation>Die Datei oder der Text ist leer. Bitten Sie noch einmal darum.</translation>
    </message>
    <message>
        <source>An Open Badge of the first kind</source>
        <translation>Ein Open Badge der ersten Art</translation>
    </message>
    <message>
        <source>Badges of before 2018 cannot be checked any more. Ask the issuer for a new one.</source>
        <translation>Abzeichen von vor 2018 lassen sich nicht mehr prüfen. Bitten Sie den Aussteller um ein neues.</translation>
    </message>
    <message>
        <source>A certificate of an older kind</source>
        <translation>Ein Zertifikat einer älteren Art</translation>
    </message>
    <message>
        <source>This program does not read the first Blockcerts. Ask for an Open Badge.</source>
        <translation>Dieses Programm liest die ersten Blockcerts nicht. Bitten Sie um ein Open Badge.</translation>
    </message>
    <message>
        <source>Only an address</source>
        <translation>Nur eine Adresse</translation>
    </message>
    <message>
        <source>It leads to a website. Download the credential there, and add that file.</source>
        <translation>Es führt zu einer Website. Laden Sie den Nachweis dort herunter, und fügen Sie diese Datei hinzu.</translation>
    </message>
    <message>
        <source>An offer of a credential</source>
        <translation>Ein Angebot für einen Nachweis</translation>
    </message>
    <message>
        <source>Accept it in the program it was made for. Then add the file you get.</source>
        <translation>Nehmen Sie es in dem Programm an, für das es gemacht ist. Fügen Sie dann die Datei hinzu, die Sie bekommen.</translation>
    </message>
    <message>
        <source>A question, not an answer</source>
        <translation>Eine Frage, keine Antwort</translation>
    </message>
    <message>
        <source>Somebody asks for details with it. It belongs in the program it was made for.</source>
        <translation>Jemand fragt damit nach Angaben. Es gehört in das Programm, für das es gemacht ist.</translation>
    </message>
    <message>
        <source>Not a credential</source>
        <translation>Kein Nachweis</translation>
    </message>
    <message>
        <source>It is an invitation, a record, a notice or advice. Open it on the page Guidance.</source>
        <translation>Es ist eine Einladung, eine Lernmappe, eine Mitteilung oder ein Rat. Öffnen Sie es auf der Seite „Beratung“.</translation>
    </message>
    <message>
        <source>A code in a shortened form</source>
        <translation>Ein Code in gekürzter Form</translation>
    </message>
    <message>
        <source>This program does not read this form. Ask for the file itself.</source>
        <translation>Dieses Programm liest diese Form nicht. Bitten Sie um die Datei selbst.</translation>
    </message>
    <message>
        <source>A web page</source>
        <translation>Eine Webseite</translation>
    </message>
    <message>
        <source>Download the credential on that page, and add that file.</source>
        <translation>Laden Sie den Nachweis auf dieser Seite herunter, und fügen Sie diese Datei hinzu.</translation>
    </message>
    <message>
        <source>A picture of another kind</source>
        <translation>Ein Bild einer anderen Art</translation>
    </message>
    <message>
        <source>A badge in a picture is a PNG or SVG file. Ask for the original file.</source>
        <translation>Ein Abzeichen in einem Bild ist eine PNG- oder SVG-Datei. Bitten Sie um die Originaldatei.</translation>
    </message>
    <message>
        <source>A document made for phones</source>
        <translation>Ein Dokument für Handys</translation>
    </message>
    <message>
        <source>This program does not read this form (mdoc). Ask the issuer for another form.</source>
        <translation>Dieses Programm liest diese Form (mdoc) nicht. Bitten Sie den Aussteller um eine andere Form.</translation>
    </message>
    <message>
        <source>Keys of an issuer</source>
        <translation>Schlüssel eines Ausstellers</translation>
    </message>
    <message>
        <source>It is no credential. Add it in Settings if you trust the issuer.</source>
        <translation>Es ist kein Nachweis. Fügen Sie es in den Einstellungen hinzu, wenn Sie dem Aussteller vertrauen.</translation>
    </message>
    <message>
        <source>A list of withdrawn credentials</source>
        <translation>Eine Liste zurückgezogener Nachweise</translation>
    </message>
    <message>
        <source>It is no credential. Add it in Settings.</source>
        <translation>Es ist kein Nachweis. Fügen Sie es in den Einstellungen hinzu.</translation>
    </message>
    <message>
        <source>A description of credentials</source>
        <translation>Eine Beschreibung von Nachweisen</translation>
    </message>
    <message>
        <source>It says how credentials are written. Ask for the credential itself.</source>
        <translation>Es sagt, wie Nachweise geschrieben werden. Bitten Sie um den Nachweis selbst.</translation>
    </message>
    <message>
        <source>A list of words</source>
        <translation>Eine Liste von Wörtern</translation>
    </message>
    <message>
        <source>Credentials are written in such words. Ask for the credential itself.</source>
        <translation>In solchen Wörtern werden Nachweise geschrieben. Bitten Sie um den Nachweis selbst.</translation>
    </message>
    <message>
        <source>Only a signature of a person</source>
        <translation>Nur die Signatur einer Person</translation>
    </message>
    <message>
        <source>The credential itself is missing. Ask for the whole file.</source>
        <translation>Der Nachweis selbst fehlt. Bitten Sie um die ganze Datei.</translation>
    </message>
    <message>
        <source>Nothing but a signed message</source>
        <translation>Nur eine signierte Mitteilung</translation>
    </message>
    <message>
        <source>There is no credential in it. Ask for the credential itself.</source>
        <translation>Darin ist kein Nachweis. Bitten Sie um den Nachweis selbst.</translation>
    </message>
    <message>
        <source>Data without a credential</source>
        <translation>Daten ohne Nachweis</translation>
    </message>
    <message>
        <source>It is no credential that this version knows. Ask the issuer for an Open Badge.</source>
        <translation>Es ist kein Nachweis, den diese Version kennt. Bitten Sie den Aussteller um ein Open Badge.</translation>
    </message>
    <message>
        <source>A transcript of an older kind</source>
        <translation>Eine Leistungsübersicht einer älteren Art</translation>
    </message>
    <message>
        <source>This program reads the kind that came after it. Ask the issuer for CLR 2.0.</source>
        <translation>Dieses Programm liest die Art, die danach kam. Bitten Sie den Aussteller um CLR 2.0.</translation>
    </message>
    <message>
        <source>A European credential of an older kind</source>
        <translation>Ein europäischer Nachweis einer älteren Art</translation>
    </message>
    <message>
        <source>Ask the issuer for the kind that is made since 2023.</source>
        <translation>Bitten Sie den Aussteller um die Art, die seit 2023 gemacht wird.</translation>
    </message>
    <message>
        <source>A description of a badge</source>
        <translation>Eine Beschreibung eines Abzeichens</translation>
    </message>
    <message>
        <source>It says what the badge stands for, not who earned it. Ask for the badge itself.</source>
        <translation>Es sagt, wofür das Abzeichen steht, nicht, wer es bekam. Bitten Sie um das Abzeichen selbst.</translation>
    </message>
    <message>
        <source>A description of an issuer</source>
        <translation>Eine Beschreibung eines Ausstellers</translation>
    </message>
    <message>
        <source>It says who gives badges, not who earned one. Ask for the badge itself.</source>
        <translation>Es sagt, wer Abzeichen gibt, nicht, wer eins bekam. Bitten Sie um das Abzeichen selbst.</translation>
    </message>
    <message>
        <source>An issuer&apos;s key</source>
        <translation>Ein Schlüssel eines Ausstellers</translation>
    </message>
    <message>
        <source>A list of withdrawn badges</source>
        <translation>Eine Liste zurückgezogener Abzeichen</translation>
    </message>
    <message>
        <source>A recommendation of a badge</source>
        <translation>Eine Empfehlung eines Abzeichens</translation>
    </message>
    <message>
        <source>It is no credential of a person. Ask for the badge itself.</source>
        <translation>Es ist kein Nachweis einer Person. Bitten Sie um das Abzeichen selbst.</translation>
    </message>
    <message>
        <source>Only the address of a badge</source>
        <translation>Nur die Adresse eines Abzeichens</translation>
    </message>
    <message>
        <source>It leads to a website. Download the badge there, and add that file.</source>
        <translation>Es führt zu einer Website. Laden Sie das Abzeichen dort herunter, und fügen Sie diese Datei hinzu.</translation>
    </message>
    <message>
        <source>Made by a newer program</source>
        <translation>Von einem neueren Programm gemacht</translation>
    </message>
    <message>
        <source>Update the program, then read the code again.</source>
        <translation>Aktualisieren Sie das Programm, und lesen Sie dann den Code noch einmal.</translation>
    </message>
    <message>
        <source>No code found</source>
        <translation>Kein Code gefunden</translation>
    </message>
    <message>
        <source>Use a sharper picture that shows the whole code, or ask for the file.</source>
        <translation>Nehmen Sie ein schärferes Bild mit dem ganzen Code, oder bitten Sie um die Datei.</translation>
    </message>
    <message>
        <source>Part of the moving code is missing</source>
        <translation>Ein Teil des bewegten Codes fehlt</translation>
    </message>
    <message>
        <source>Keep reading until every part has arrived.</source>
        <translation>Lesen Sie weiter, bis alle Teile da sind.</translation>
    </message>
    <message>
        <source>A kind of signature this version does not know</source>
        <translation>Eine Art von Signatur, die diese Version nicht kennt</translation>
    </message>
    <message>
        <source>It may well be genuine. Update the program, or ask the issuer.</source>
        <translation>Der Nachweis kann durchaus echt sein. Aktualisieren Sie das Programm, oder fragen Sie den Aussteller.</translation>
    </message>
    <message>
        <source>It may well be genuine ({detail}). Update the program, or ask the issuer.</source>
        <translation>Der Nachweis kann durchaus echt sein ({detail}). Aktualisieren Sie das Programm, oder fragen Sie den Aussteller.</translation>
    </message>
    <message>
        <source>Uses words this version does not know</source>
        <translation>Benutzt Wörter, die diese Version nicht kennt</translation>
    </message>
    <message>
        <source>Its vocabulary is not on this computer. Add the file of it, or ask the issuer.</source>
        <translation>Die Wörterliste dazu ist nicht auf diesem Computer. Fügen Sie die Datei hinzu, oder fragen Sie den Aussteller.</translation>
    </message>
    <message>
        <source>Holds a detail that is not defined</source>
        <translation>Enthält eine Angabe ohne festgelegte Bedeutung</translation>
    </message>
    <message>
        <source>A detail has no agreed meaning, so nobody can vouch for it. Ask the issuer.</source>
        <translation>Eine Angabe hat keine vereinbarte Bedeutung, niemand kann dafür bürgen. Fragen Sie den Aussteller.</translation>
    </message>
    <message>
        <source>Not changed since it was issued</source>
        <translation>Seit der Ausstellung nicht verändert</translation>
    </message>
    <message>
        <source>The issuer&apos;s signature fits.</source>
        <translation>Die Signatur des Ausstellers passt.</translation>
    </message>
    <message>
        <source>The issuer&apos;s signature fits ({algorithm}).</source>
        <translation>Die Signatur des Ausstellers passt ({algorithm}).</translation>
    </message>
    <message>
        <source>Changed after it was issued</source>
        <translation>Nach der Ausstellung verändert</translation>
    </message>
    <message>
        <source>The signature does not fit what it says. Ask for a new copy.</source>
        <translation>Die Signatur passt nicht zum Inhalt. Bitten Sie um eine neue Kopie.</translation>
    </message>
    <message>
        <source>A detail was changed</source>
        <translation>Eine Angabe wurde geändert</translation>
    </message>
    <message>
        <source>A shown detail is not the one the issuer signed. Ask the holder to share again.</source>
        <translation>Eine gezeigte Angabe ist nicht die, die der Aussteller signiert hat. Bitten Sie die Person, neu zu teilen.</translation>
    </message>
    <message>
        <source>A detail was added</source>
        <translation>Eine Angabe wurde hinzugefügt</translation>
    </message>
    <message>
        <source>The issuer never signed one of the details. Ask the holder to share again.</source>
        <translation>Der Aussteller hat eine der Angaben nie signiert. Bitten Sie die Person, neu zu teilen.</translation>
    </message>
    <message>
        <source>A detail stands in it twice</source>
        <translation>Eine Angabe steht zweimal darin</translation>
    </message>
    <message>
        <source>No honest copy does that. Ask the holder to share again.</source>
        <translation>Keine ehrliche Kopie tut das. Bitten Sie die Person, neu zu teilen.</translation>
    </message>
    <message>
        <source>A detail is damaged</source>
        <translation>Eine Angabe ist beschädigt</translation>
    </message>
    <message>
        <source>One of the shown details cannot be read. Ask the holder to share again.</source>
        <translation>Eine der gezeigten Angaben ist nicht lesbar. Bitten Sie die Person, neu zu teilen.</translation>
    </message>
    <message>
        <source>A detail is far too large</source>
        <translation>Eine Angabe ist viel zu groß</translation>
    </message>
    <message>
        <source>No issuer makes such a detail. Ask the holder to share again.</source>
        <translation>Kein Aussteller macht so eine Angabe. Bitten Sie die Person, neu zu teilen.</translation>
    </message>
    <message>
        <source>Signed in an unsafe way</source>
        <translation>Auf unsichere Art signiert</translation>
    </message>
    <message>
        <source>Anyone could have made this signature. Ask the issuer for a newer copy.</source>
        <translation>Jede Person könnte diese Signatur gemacht haben. Bitten Sie den Aussteller um eine neuere Kopie.</translation>
    </message>
    <message>
        <source>Changed or not: unknown</source>
        <translation>Verändert oder nicht: unbekannt</translation>
    </message>
    <message>
        <source>The issuer&apos;s key is not on this computer. Add a list that has it in Settings.</source>
        <translation>Der Schlüssel des Ausstellers ist nicht auf diesem Computer. Fügen Sie in den Einstellungen eine Liste hinzu, die ihn hat.</translation>
    </message>
    <message>
        <source>This version does not know this kind of signature. Update the program.</source>
        <translation>Diese Version kennt diese Art von Signatur nicht. Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>Carries no seal</source>
        <translation>Trägt kein Siegel</translation>
    </message>
    <message>
        <source>Nobody vouches for it: anyone could have written it. Ask the issuer for a sealed copy.</source>
        <translation>Niemand bürgt dafür: Jede Person könnte es geschrieben haben. Bitten Sie den Aussteller um eine Kopie mit Siegel.</translation>
    </message>
    <message>
        <source>Not made to be shown</source>
        <translation>Nicht zum Zeigen gemacht</translation>
    </message>
    <message>
        <source>This is the holder&apos;s own file, with everything in it. Ask the holder to share it instead.</source>
        <translation>Das ist die eigene Datei der Person, mit allem darin. Bitten Sie die Person, lieber zu teilen.</translation>
    </message>
    <message>
        <source>Holds a detail that no seal covers</source>
        <translation>Enthält eine Angabe, die kein Siegel schützt</translation>
    </message>
    <message>
        <source>Anyone could have added it. Ask the issuer for a new copy.</source>
        <translation>Jede Person könnte es hinzugefügt haben. Bitten Sie den Aussteller um eine neue Kopie.</translation>
    </message>
    <message>
        <source>The issuer keeps this badge on its website. What stands there is not on this computer.</source>
        <translation>Der Aussteller hat dieses Abzeichen auf seiner Website. Was dort steht, ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Not what the issuer published</source>
        <translation>Nicht das, was der Aussteller veröffentlicht hat</translation>
    </message>
    <message>
        <source>The issuer&apos;s website says something else. Ask the issuer or the holder for a new copy.</source>
        <translation>Auf der Website des Ausstellers steht etwas anderes. Bitten Sie den Aussteller oder die Person um eine neue Kopie.</translation>
    </message>
    <message>
        <source>Not where the issuer publishes</source>
        <translation>Nicht dort, wo der Aussteller veröffentlicht</translation>
    </message>
    <message>
        <source>It stands at an address that the issuer does not use for badges. Ask the issuer.</source>
        <translation>Es steht unter einer Adresse, die der Aussteller nicht für Abzeichen benutzt. Fragen Sie den Aussteller.</translation>
    </message>
    <message>
        <source>Its vocabulary is not on this computer. Update the program, or ask the issuer.</source>
        <translation>Die Wörterliste dazu ist nicht auf diesem Computer. Aktualisieren Sie das Programm, oder fragen Sie den Aussteller.</translation>
    </message>
    <message>
        <source>Changes were not looked for</source>
        <translation>Nach Änderungen wurde nicht gesucht</translation>
    </message>
    <message>
        <source>It could not be read, so there was nothing to compare.</source>
        <translation>Es ließ sich nicht lesen. Es gab also nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Says what it should</source>
        <translation>Enthält, was nötig ist</translation>
    </message>
    <message>
        <source>Everything its own kind requires is there.</source>
        <translation>Alles, was zu dieser Art gehört, ist da.</translation>
    </message>
    <message>
        <source>Of no stated kind</source>
        <translation>Ohne Angabe der Art</translation>
    </message>
    <message>
        <source>It does not say what kind of credential it is, so nothing is required.</source>
        <translation>Der Nachweis nennt seine Art nicht. Darum ist nichts vorgeschrieben.</translation>
    </message>
    <message>
        <source>Of a kind this version does not know</source>
        <translation>Von einer Art, die diese Version nicht kennt</translation>
    </message>
    <message>
        <source>It is shown as it is. What it should hold is not known here.</source>
        <translation>Er wird gezeigt, wie er ist. Was darin stehen sollte, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Etwas fehlt</translation>
    </message>
    <message>
        <source>Its kind requires more: {claims}. Ask the issuer to complete it.</source>
        <translation>Diese Art verlangt mehr: {claims}. Bitten Sie den Aussteller, den Nachweis zu ergänzen.</translation>
    </message>
    <message>
        <source>A detail makes no sense</source>
        <translation>Eine Angabe ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>Its kind does not allow this value: {claims}. Ask the issuer to correct it.</source>
        <translation>Diese Art erlaubt diesen Wert nicht: {claims}. Bitten Sie den Aussteller, ihn zu berichtigen.</translation>
    </message>
    <message>
        <source>Part of what it says cannot be explained here. Ask the issuer.</source>
        <translation>Ein Teil davon lässt sich hier nicht erklären. Fragen Sie den Aussteller.</translation>
    </message>
    <message>
        <source>A detail has no agreed meaning. Ask the issuer what it says.</source>
        <translation>Eine Angabe hat keine vereinbarte Bedeutung. Fragen Sie den Aussteller, was sie sagt.</translation>
    </message>
    <message>
        <source>Content was not checked</source>
        <translation>Inhalt wurde nicht geprüft</translation>
    </message>
    <message>
        <source>An earlier check failed, so what it says counts for nothing.</source>
        <translation>Eine frühere Prüfung schlug fehl. Was darin steht, zählt also nicht.</translation>
    </message>
    <message>
        <source>Issuer is known</source>
        <translation>Aussteller ist bekannt</translation>
    </message>
    <message>
        <source>A list on this computer knows the issuer.</source>
        <translation>Eine Liste auf diesem Computer kennt den Aussteller.</translation>
    </message>
    <message>
        <source>The issuer is on the list “{list}”.</source>
        <translation>Der Aussteller steht auf der Liste „{list}“.</translation>
    </message>
    <message>
        <source>The issuer is on the list “{list}” of {as_of}.</source>
        <translation>Der Aussteller steht auf der Liste „{list}“ vom {as_of}.</translation>
    </message>
    <message>
        <source>Issuer is not known here</source>
        <translation>Aussteller ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>Who signed it is not certain</source>
        <translation>Wer es signiert hat, ist nicht sicher</translation>
    </message>
    <message>
        <source>Nothing here ties this key to the issuer it names. Ask the issuer.</source>
        <translation>Nichts verbindet hier diesen Schlüssel mit dem genannten Aussteller. Fragen Sie den Aussteller.</translation>
    </message>
    <message>
        <source>Signed with a former key</source>
        <translation>Mit einem früheren Schlüssel signiert</translation>
    </message>
    <message>
        <source>A newer list no longer names this key of the issuer. Ask the issuer.</source>
        <translation>Eine neuere Liste nennt diesen Schlüssel des Ausstellers nicht mehr. Fragen Sie den Aussteller.</translation>
    </message>
    <message>
        <source>It was this issuer&apos;s key until {until}. Ask the issuer whether it still counts.</source>
        <translation>Bis {until} war es der Schlüssel dieses Ausstellers. Fragen Sie den Aussteller, ob er noch zählt.</translation>
    </message>
    <message>
        <source>Key not in use at that time</source>
        <translation>Schlüssel damals nicht benutzt</translation>
    </message>
    <message>
        <source>The issuer did not use this key when this was signed. Ask the issuer.</source>
        <translation>Der Aussteller benutzte diesen Schlüssel beim Signieren nicht. Fragen Sie den Aussteller.</translation>
    </message>
    <message>
        <source>It was this issuer&apos;s key until {until}, and this was signed outside that time.</source>
        <translation>Bis {until} war es der Schlüssel dieses Ausstellers. Signiert wurde außerhalb dieser Zeit.</translation>
    </message>
    <message>
        <source>Key given up by the issuer</source>
        <translation>Schlüssel vom Aussteller aufgegeben</translation>
    </message>
    <message>
        <source>The issuer no longer stands behind this key. Ask for a new copy.</source>
        <translation>Der Aussteller steht nicht mehr zu diesem Schlüssel. Bitten Sie um eine neue Kopie.</translation>
    </message>
    <message>
        <source>Issuer could not be checked</source>
        <translation>Aussteller konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>No key of this issuer is on this computer. Add a list that has it in Settings.</source>
        <translation>Kein Schlüssel dieses Ausstellers ist auf diesem Computer. Fügen Sie in den Einstellungen eine Liste hinzu, die ihn hat.</translation>
    </message>
    <message>
        <source>This version does not know this kind of signature. Ask the issuer directly.</source>
        <translation>Diese Version kennt diese Art von Signatur nicht. Fragen Sie den Aussteller direkt.</translation>
    </message>
    <message>
        <source>Issuer&apos;s certificate is not known here</source>
        <translation>Zertifikat des Ausstellers ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>No list here names this issuer. Ask who they are, or add a list in Settings.</source>
        <translation>Keine Liste hier nennt diesen Aussteller. Fragen Sie, wer es ist, oder fügen Sie in den Einstellungen eine Liste hinzu.</translation>
    </message>
    <message>
        <source>It leads to nobody on your lists. Ask who they are, or add a list in Settings.</source>
        <translation>Es führt zu niemandem auf Ihren Listen. Fragen Sie, wer es ist, oder fügen Sie in den Einstellungen eine Liste hinzu.</translation>
    </message>
    <message>
        <source>Issuer&apos;s certificate is out of date</source>
        <translation>Zertifikat des Ausstellers ist abgelaufen</translation>
    </message>
    <message>
        <source>It was not in force at this moment. Ask the issuer for a new copy.</source>
        <translation>Es galt in diesem Moment nicht. Bitten Sie den Aussteller um eine neue Kopie.</translation>
    </message>
    <message>
        <source>Without a seal, nothing shows who wrote it.</source>
        <translation>Ohne Siegel zeigt nichts, wer es geschrieben hat.</translation>
    </message>
    <message>
        <source>What the issuer publishes is not on this computer.</source>
        <translation>Was der Aussteller veröffentlicht, ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Issuer was not checked</source>
        <translation>Aussteller wurde nicht geprüft</translation>
    </message>
    <message>
        <source>An earlier check failed, so what it says of the issuer counts for nothing.</source>
        <translation>Eine frühere Prüfung schlug fehl. Was über den Aussteller darin steht, zählt also nicht.</translation>
    </message>
    <message>
        <source>Shown by the person it was issued to</source>
        <translation>Von der Person gezeigt, für die er ausgestellt wurde</translation>
    </message>
    <message>
        <source>Whoever shared it holds the key it was issued to.</source>
        <translation>Wer ihn geteilt hat, hat auch den Schlüssel dazu.</translation>
    </message>
    <message>
        <source>Made for “{audience}” on {made_at}.</source>
        <translation>Gemacht für „{audience}“ am {made_at}.</translation>
    </message>
    <message>
        <source>Answer to your question</source>
        <translation>Antwort auf Ihre Frage</translation>
    </message>
    <message>
        <source>Made on {made_at}. It cannot be a copy of an older one.</source>
        <translation>Gemacht am {made_at}. Es kann keine Kopie einer älteren Antwort sein.</translation>
    </message>
    <message>
        <source>It is yours</source>
        <translation>Der Nachweis gehört Ihnen</translation>
    </message>
    <message>
        <source>It is bound to a key that only this wallet holds.</source>
        <translation>Er ist an einen Schlüssel gebunden, den nur diese Brieftasche hat.</translation>
    </message>
    <message>
        <source>Bound to no wallet</source>
        <translation>An keine Brieftasche gebunden</translation>
    </message>
    <message>
        <source>The issuer did not tie it to a key, so you can share it as a copy.</source>
        <translation>Der Aussteller hat ihn an keinen Schlüssel gebunden. Sie können ihn als Kopie teilen.</translation>
    </message>
    <message>
        <source>Bound to a key of an unknown kind</source>
        <translation>An einen Schlüssel unbekannter Art gebunden</translation>
    </message>
    <message>
        <source>This version cannot check such a key. Update the program, or ask the issuer.</source>
        <translation>Diese Version kann so einen Schlüssel nicht prüfen. Aktualisieren Sie das Programm, oder fragen Sie den Aussteller.</translation>
    </message>
    <message>
        <source>Belongs to another wallet</source>
        <translation>Gehört zu einer anderen Brieftasche</translation>
    </message>
    <message>
        <source>This wallet lacks its key. You can share it as a copy only.</source>
        <translation>Dieser Brieftasche fehlt der Schlüssel dazu. Sie können den Nachweis nur als Kopie teilen.</translation>
    </message>
    <message>
        <source>A copy, holder not proven</source>
        <translation>Eine Kopie, Inhaber nicht bewiesen</translation>
    </message>
    <message>
        <source>Anyone who has this copy can show it. Ask the person to share it with your name.</source>
        <translation>Wer diese Kopie hat, kann sie zeigen. Bitten Sie die Person, sie mit Ihrem Namen zu teilen.</translation>
    </message>
    <message>
        <source>Not shown by the person it was issued to</source>
        <translation>Nicht von der Person gezeigt, für die er ausgestellt wurde</translation>
    </message>
    <message>
        <source>The proof of the holder does not fit. Ask the person to share it again.</source>
        <translation>Die Signatur der Person passt nicht. Bitten Sie die Person, es neu zu teilen.</translation>
    </message>
    <message>
        <source>Holder proven in an unsafe way</source>
        <translation>Inhaber auf unsichere Art bewiesen</translation>
    </message>
    <message>
        <source>Anyone could have made this proof of the holder. Ask for a new one.</source>
        <translation>Eine andere Person könnte diese Signatur gemacht haben. Bitten Sie um eine neue.</translation>
    </message>
    <message>
        <source>Made a while ago</source>
        <translation>Vor einiger Zeit gemacht</translation>
    </message>
    <message>
        <source>Made for “{audience}” on {made_at}. Ask for a fresh one.</source>
        <translation>Gemacht für „{audience}“ am {made_at}. Bitten Sie die Person, neu zu teilen.</translation>
    </message>
    <message>
        <source>The clocks differ</source>
        <translation>Die Uhren gehen verschieden</translation>
    </message>
    <message>
        <source>Made on {made_at}, which is still to come here. Set both clocks right.</source>
        <translation>Gemacht am {made_at}, das liegt hier noch in der Zukunft. Stellen Sie beide Uhren richtig.</translation>
    </message>
    <message>
        <source>Not an answer to this question</source>
        <translation>Keine Antwort auf diese Frage</translation>
    </message>
    <message>
        <source>It answers another question, or an older one. Ask again.</source>
        <translation>Es beantwortet eine andere oder eine ältere Frage. Fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Made for somebody else</source>
        <translation>Für jemand anderen gemacht</translation>
    </message>
    <message>
        <source>The holder made this for “{audience}”. Ask for one that is meant for you.</source>
        <translation>Die Person hat dies für „{audience}“ gemacht. Bitten Sie sie, mit Ihnen zu teilen.</translation>
    </message>
    <message>
        <source>This answer was used before</source>
        <translation>Diese Antwort wurde schon benutzt</translation>
    </message>
    <message>
        <source>An answer counts once. Ask a new question.</source>
        <translation>Eine Antwort zählt nur einmal. Stellen Sie eine neue Frage.</translation>
    </message>
    <message>
        <source>Part of another credential</source>
        <translation>Teil eines anderen Nachweises</translation>
    </message>
    <message>
        <source>Who shows it is checked for the whole.</source>
        <translation>Wer ihn zeigt, wird beim Ganzen geprüft.</translation>
    </message>
    <message>
        <source>It was issued to your e-mail address.</source>
        <translation>Er wurde für Ihre E-Mail-Adresse ausgestellt.</translation>
    </message>
    <message>
        <source>Issued to another e-mail address</source>
        <translation>Für eine andere E-Mail-Adresse ausgestellt</translation>
    </message>
    <message>
        <source>It is not one of yours in Settings. Add yours there, or ask the issuer.</source>
        <translation>Sie steht nicht in Ihren Einstellungen. Fügen Sie Ihre Adresse dort hinzu, oder fragen Sie den Aussteller.</translation>
    </message>
    <message>
        <source>Holder could not be checked</source>
        <translation>Inhaber konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>The key of who shows it is not on this computer. Ask for it once more.</source>
        <translation>Der Schlüssel der zeigenden Person ist nicht auf diesem Computer. Bitten Sie noch einmal darum.</translation>
    </message>
    <message>
        <source>Holder was not checked</source>
        <translation>Inhaber wurde nicht geprüft</translation>
    </message>
    <message>
        <source>An earlier check failed, so it does not matter who shows it.</source>
        <translation>Eine frühere Prüfung schlug fehl. Wer ihn zeigt, spielt also keine Rolle.</translation>
    </message>
    <message>
        <source>In date</source>
        <translation>Noch gültig</translation>
    </message>
    <message>
        <source>It has no end date.</source>
        <translation>Ein Enddatum gibt es nicht.</translation>
    </message>
    <message>
        <source>Valid until {until}.</source>
        <translation>Gültig bis {until}.</translation>
    </message>
    <message>
        <source>Past its end date</source>
        <translation>Das Enddatum ist vorbei</translation>
    </message>
    <message>
        <source>It was valid until {until}. Ask the issuer about a renewal.</source>
        <translation>Der Nachweis war bis {until} gültig. Fragen Sie den Aussteller nach einer Verlängerung.</translation>
    </message>
    <message>
        <source>Past the end the holder set</source>
        <translation>Das Ende, das die Person setzte, ist vorbei</translation>
    </message>
    <message>
        <source>It was meant for use until {until}. Ask the holder to share it again.</source>
        <translation>Der Nachweis war zur Nutzung bis {until} gedacht. Bitten Sie die Person, neu zu teilen.</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Noch nicht gültig</translation>
    </message>
    <message>
        <source>It starts on {start}. Check the clock of this computer, or wait.</source>
        <translation>Der Nachweis gilt ab {start}. Prüfen Sie die Uhr dieses Computers, oder warten Sie.</translation>
    </message>
    <message>
        <source>Dates could not be read</source>
        <translation>Datumsangaben waren nicht lesbar</translation>
    </message>
    <message>
        <source>The issuer wrote a date in a way nobody can read. Ask the issuer.</source>
        <translation>Der Aussteller hat ein Datum so geschrieben, dass es niemand lesen kann. Fragen Sie den Aussteller.</translation>
    </message>
    <message>
        <source>Dates were not checked</source>
        <translation>Datumsangaben wurden nicht geprüft</translation>
    </message>
    <message>
        <source>An earlier check failed, so its dates count for nothing.</source>
        <translation>Eine frühere Prüfung schlug fehl. Die Datumsangaben zählen also nicht.</translation>
    </message>
    <message>
        <source>Not withdrawn</source>
        <translation>Nicht zurückgezogen</translation>
    </message>
    <message>
        <source>The issuer&apos;s list says so.</source>
        <translation>So steht es auf der Liste des Ausstellers.</translation>
    </message>
    <message>
        <source>The issuer&apos;s list of {as_of} says so.</source>
        <translation>So steht es auf der Liste des Ausstellers vom {as_of}.</translation>
    </message>
    <message>
        <source>Cannot be withdrawn</source>
        <translation>Kann nicht zurückgezogen werden</translation>
    </message>
    <message>
        <source>The issuer keeps no list for this credential.</source>
        <translation>Der Aussteller führt keine Liste für diesen Nachweis.</translation>
    </message>
    <message>
        <source>Withdrawn by the issuer</source>
        <translation>Vom Aussteller zurückgezogen</translation>
    </message>
    <message>
        <source>The issuer&apos;s list of {as_of} says so. Ask the issuer why.</source>
        <translation>So steht es auf der Liste des Ausstellers vom {as_of}. Fragen Sie den Aussteller, warum.</translation>
    </message>
    <message>
        <source>Suspended by the issuer</source>
        <translation>Vom Aussteller ausgesetzt</translation>
    </message>
    <message>
        <source>The issuer&apos;s list of {as_of} says so. It may become valid again.</source>
        <translation>So steht es auf der Liste des Ausstellers vom {as_of}. Es kann wieder gültig werden.</translation>
    </message>
    <message>
        <source>The issuer&apos;s list says so. Ask the issuer why.</source>
        <translation>So steht es auf der Liste des Ausstellers. Fragen Sie den Aussteller, warum.</translation>
    </message>
    <message>
        <source>The issuer&apos;s list says so. It may become valid again.</source>
        <translation>So steht es auf der Liste des Ausstellers. Es kann wieder gültig werden.</translation>
    </message>
    <message>
        <source>Withdrawn or not: unknown</source>
        <translation>Zurückgezogen oder nicht: unbekannt</translation>
    </message>
    <message>
        <source>The issuer&apos;s list is not on this computer. Add it, or ask the issuer.</source>
        <translation>Die Liste des Ausstellers ist nicht auf diesem Computer. Fügen Sie sie hinzu, oder fragen Sie den Aussteller.</translation>
    </message>
    <message>
        <source>Not withdrawn when last checked</source>
        <translation>Bei der letzten Prüfung nicht zurückgezogen</translation>
    </message>
    <message>
        <source>The issuer&apos;s list is of {as_of}, which is long ago. Get a newer one.</source>
        <translation>Die Liste des Ausstellers ist vom {as_of}, das ist lange her. Holen Sie eine neuere.</translation>
    </message>
    <message>
        <source>The issuer&apos;s list cannot be used</source>
        <translation>Die Liste des Ausstellers ist nicht brauchbar</translation>
    </message>
    <message>
        <source>It is damaged or not from this issuer. Get a newer one, or ask the issuer.</source>
        <translation>Sie ist beschädigt oder nicht von diesem Aussteller. Holen Sie eine neuere, oder fragen Sie den Aussteller.</translation>
    </message>
    <message>
        <source>A kind of list this version does not know</source>
        <translation>Eine Art von Liste, die diese Version nicht kennt</translation>
    </message>
    <message>
        <source>Whether it was withdrawn cannot be told here. Ask the issuer.</source>
        <translation>Ob der Nachweis zurückgezogen wurde, lässt sich hier nicht sagen. Fragen Sie den Aussteller.</translation>
    </message>
    <message>
        <source>Withdrawal was not checked</source>
        <translation>Ob zurückgezogen, wurde nicht geprüft</translation>
    </message>
    <message>
        <source>An earlier check failed, so there was nothing to look up.</source>
        <translation>Eine frühere Prüfung schlug fehl. Es gab also nichts nachzusehen.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Answer to your question</source>
        <translation>Antwort auf Ihre Frage</translation>
    </message>
    <message>
        <source>Answer to your question, made %1</source>
        <translation>Antwort auf Ihre Frage, gemacht %1</translation>
    </message>
    <message>
        <source>Cannot be a copy of an older one.</source>
        <translation>Kann keine Kopie einer älteren sein.</translation>
    </message>
    <message>
        <source>This answer came too late</source>
        <translation>Diese Antwort kam zu spät</translation>
    </message>
    <message>
        <source>A question counts for five minutes. Ask anew.</source>
        <translation>Eine Frage gilt fünf Minuten. Fragen Sie neu.</translation>
    </message>
    <message>
        <source>Not an answer to your question</source>
        <translation>Keine Antwort auf Ihre Frage</translation>
    </message>
    <message>
        <source>It answers another question, or one from before. Ask anew.</source>
        <translation>Es beantwortet eine andere oder frühere Frage. Fragen Sie neu.</translation>
    </message>
    <message>
        <source>Answer to a question of somebody else</source>
        <translation>Antwort auf die Frage von jemand anderem</translation>
    </message>
    <message>
        <source>It was not made for you. Ask for one that answers your question.</source>
        <translation>Sie ist nicht für Sie gemacht. Bitten Sie um eine Antwort auf Ihre Frage.</translation>
    </message>
    <message>
        <source>Answer to your question, as a copy</source>
        <translation>Antwort auf Ihre Frage, als Kopie</translation>
    </message>
    <message>
        <source>It does not prove who shows it, and may be older. You accept copies.</source>
        <translation>Eine Kopie beweist nicht, wer sie zeigt. Sie kann älter sein. Sie haben Kopien erlaubt.</translation>
    </message>
    <message>
        <source>This does not answer your whole question. It lacks: %1.</source>
        <translation>Das beantwortet nicht Ihre ganze Frage. Es fehlt: %1.</translation>
    </message>
    <message>
        <source>one credential instead of several</source>
        <translation>ein Nachweis statt mehrerer</translation>
    </message>
    <message>
        <source>another credential instead of the same one again</source>
        <translation>ein anderer Nachweis statt noch einmal desselben</translation>
    </message>
    <message>
        <source>an issuer you asked for</source>
        <translation>ein Aussteller, nach dem Sie gefragt haben</translation>
    </message>
    <message>
        <source>the kind of credential you asked for</source>
        <translation>die Art von Nachweis, nach der Sie gefragt haben</translation>
    </message>
    <message>
        <source>the title you asked for</source>
        <translation>der Titel, nach dem Sie gefragt haben</translation>
    </message>
    <message>
        <source>another credential</source>
        <translation>noch ein Nachweis</translation>
    </message>
    <message>
        <source>Level %1 on the European scale</source>
        <translation>Niveau %1 der europäischen Skala</translation>
    </message>
    <message>
        <source>The scale has 8 levels, from basic knowledge (1) to a doctorate (8).</source>
        <translation>Die Skala hat 8 Niveaus, von Grundwissen (1) bis zum Doktorat (8).</translation>
    </message>
    <message>
        <source>The level says how demanding it was. By itself it gives no right to anything.</source>
        <translation>Das Niveau sagt, wie schwer es war. Allein daraus folgt kein Recht auf etwas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Technical view</source>
        <translation>Technische Ansicht</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Checks, with codes and rules</source>
        <translation>Prüfungen, mit Codes und Regeln</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Details as shared</source>
        <translation>Angaben wie geteilt</translation>
    </message>
    <message>
        <source>Text as read</source>
        <translation>Text wie gelesen</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Unknown format</source>
        <translation>Unbekanntes Format</translation>
    </message>
    <message>
        <source>came as %1</source>
        <translation>gekommen als %1</translation>
    </message>
    <message>
        <source>Check a credential</source>
        <translation>Nachweis prüfen</translation>
    </message>
    <message>
        <source>Nothing you scan leaves this computer.</source>
        <translation>Nichts, was Sie scannen, verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard to check.</source>
        <translation>In der Zwischenablage ist nichts zum Prüfen.</translation>
    </message>
    <message>
        <source>Try with an example</source>
        <translation>Mit einem Beispiel probieren</translation>
    </message>
    <message>
        <source>Nothing checked yet</source>
        <translation>Noch nichts geprüft</translation>
    </message>
    <message>
        <source>Scan, drop or paste what somebody showed you. The verdict appears here.</source>
        <translation>Scannen, ziehen oder fügen Sie ein, was man Ihnen gezeigt hat. Das Ergebnis erscheint hier.</translation>
    </message>
    <message>
        <source>Part of a moving code</source>
        <translation>Teil eines bewegten Codes</translation>
    </message>
    <message>
        <source>%1 % has arrived. Add pictures of the other parts, or hold the code before the camera.</source>
        <translation>%1 % ist angekommen. Fügen Sie Bilder der anderen Teile hinzu, oder halten Sie den Code vor die Kamera.</translation>
    </message>
    <message>
        <source>Part that has arrived</source>
        <translation>Teil, der angekommen ist</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>That could not be opened</source>
        <translation>Das ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>The file is gone, or you may not read it. Choose it once more, or paste its content.</source>
        <translation>Die Datei ist weg, oder Sie dürfen sie nicht lesen. Wählen Sie sie noch einmal, oder fügen Sie ihren Inhalt ein.</translation>
    </message>
    <message>
        <source>The report was saved as %1.</source>
        <translation>Der Bericht wurde gespeichert als %1.</translation>
    </message>
    <message>
        <source>Press to choose a picture, PDF or file. Or drop or paste it here.</source>
        <translation>Drücken Sie, um ein Bild, ein PDF oder eine Datei zu wählen. Oder ziehen Sie etwas hierher, oder fügen Sie es ein.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Part of the screen</source>
        <translation>Teil des Bildschirms</translation>
    </message>
    <message>
        <source>The code is in a mail, on the web or in a document? Take it from the screen.</source>
        <translation>Ist der Code in einer E-Mail, im Web oder in einem Dokument? Nehmen Sie ihn vom Bildschirm.</translation>
    </message>
    <message>
        <source>Open what somebody showed you</source>
        <translation>Öffnen, was Ihnen jemand gezeigt hat</translation>
    </message>
    <message>
        <source>Pictures, PDFs and credentials</source>
        <translation>Bilder, PDFs und Nachweise</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Your system hides the screen. Take a picture of it yourself and paste it here.</source>
        <translation>Ihr System verbirgt den Bildschirm. Machen Sie selbst ein Bild davon, und fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>%1 more are not listed here. Check them in smaller groups.</source>
        <translation>%1 weitere stehen hier nicht. Prüfen Sie sie in kleineren Gruppen.</translation>
    </message>
    <message>
        <source>Credential that cannot be relied on</source>
        <translation>Nachweis, auf den kein Verlass ist</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>report-%1</source>
        <translation>bericht-%1</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html);;JSON (*.json)</source>
        <translation>PDF (*.pdf);;Webseite (*.html);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Practice credential. It proves nothing about a real person.</source>
        <translation>Übungsnachweis. Er beweist nichts über eine echte Person.</translation>
    </message>
    <message>
        <source>Nobody has vouched for these details here. Anyone could have written them.</source>
        <translation>Niemand bürgt hier für diese Angaben. Jede Person könnte sie geschrieben haben.</translation>
    </message>
    <message>
        <source>Checked on %1, by this computer&apos;s clock, without a network.</source>
        <translation>Geprüft am %1, nach der Uhr dieses Computers, ohne Netz.</translation>
    </message>
    <message>
        <source>Report of a check</source>
        <translation>Bericht einer Prüfung</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Festgestellt</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was das bedeutet</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Nicht geteilt</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Gemacht für</translation>
    </message>
    <message>
        <source>Not stated in it</source>
        <translation>Steht nicht darin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
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
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Ausstellungsdatum</translation>
    </message>
    <message>
        <source>What the person can do</source>
        <translation>Was die Person kann</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Arbeitsaufwand</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Way of taking part</source>
        <translation>Form der Teilnahme</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Qualitätssicherung</translation>
    </message>
    <message>
        <source>Needed to enrol</source>
        <translation>Voraussetzungen</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Counts towards more</source>
        <translation>Zählt für mehr</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Not changed, but the issuer is not known here</source>
        <translation>Nicht verändert, aber Aussteller ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>Genuine copy, holder not proven</source>
        <translation>Echte Kopie, Inhaber nicht bewiesen</translation>
    </message>
    <message>
        <source>Not changed, but its dates are unclear</source>
        <translation>Nicht verändert, aber Datumsangaben sind unklar</translation>
    </message>
    <message>
        <source>Genuine, but withdrawal could not be checked</source>
        <translation>Echt, aber unbekannt, ob zurückgezogen</translation>
    </message>
    <message>
        <source>Genuine, but not complete</source>
        <translation>Echt, aber nicht vollständig</translation>
    </message>
    <message>
        <source>Genuine practice copy, holder not proven</source>
        <translation>Echte Übungskopie, Inhaber nicht bewiesen</translation>
    </message>
    <message>
        <source>Genuine practice credential, withdrawal not checked</source>
        <translation>Echter Übungsnachweis, unbekannt, ob zurückgezogen</translation>
    </message>
    <message>
        <source>Genuine practice credential, but not complete</source>
        <translation>Echter Übungsnachweis, aber nicht vollständig</translation>
    </message>
    <message>
        <source>Genuine, but not made just now</source>
        <translation>Echt, aber nicht gerade erst gemacht</translation>
    </message>
    <message>
        <source>Genuine practice credential, not made just now</source>
        <translation>Echter Übungsnachweis, nicht gerade erst gemacht</translation>
    </message>
    <message>
        <source>Basic general knowledge, and simple tasks with somebody who guides directly.</source>
        <translation>Allgemeines Grundwissen und einfache Aufgaben unter direkter Anleitung.</translation>
    </message>
    <message>
        <source>Basic knowledge of one field, and routine tasks with some independence.</source>
        <translation>Grundwissen in einem Bereich und gewohnte Aufgaben, zum Teil selbstständig.</translation>
    </message>
    <message>
        <source>Facts and principles of a field, and responsibility for finishing tasks.</source>
        <translation>Fakten und Regeln eines Bereichs. Man sorgt selbst dafür, dass Aufgaben fertig werden.</translation>
    </message>
    <message>
        <source>Broad knowledge of a field, and work managed by oneself within guidelines.</source>
        <translation>Breites Wissen in einem Bereich und Arbeit, die man nach Vorgaben selbst regelt.</translation>
    </message>
    <message>
        <source>Specialised knowledge, as after a short cycle of higher education.</source>
        <translation>Fachwissen, wie nach einem kurzen Studiengang an einer Hochschule.</translation>
    </message>
    <message>
        <source>Advanced knowledge that needs critical understanding, as after a bachelor.</source>
        <translation>Höheres Wissen, das kritisches Verstehen verlangt, wie nach einem Bachelor.</translation>
    </message>
    <message>
        <source>Highly specialised knowledge, some of it at the forefront, as after a master.</source>
        <translation>Sehr spezielles Wissen, zum Teil ganz neu, wie nach einem Master.</translation>
    </message>
    <message>
        <source>Knowledge at the most advanced frontier of a field, as after a doctorate.</source>
        <translation>Wissen an der vordersten Grenze eines Bereichs, wie nach einem Doktorat.</translation>
    </message>
    <message>
        <source>Genuine practice credential</source>
        <translation>Echter Übungsnachweis</translation>
    </message>
    <message>
        <source>More could not be checked, see below.</source>
        <translation>Mehr konnte nicht geprüft werden, siehe unten.</translation>
    </message>
    <message>
        <source>Made for “%1”, %2. Is that you? If not, it was meant for somebody else.</source>
        <translation>Gemacht für „%1“, %2. Sind Sie das? Wenn nicht, war es für jemand anderen gedacht.</translation>
    </message>
    <message>
        <source>The person wants it used until %1.</source>
        <translation>Die Person möchte, dass der Nachweis bis %1 benutzt wird.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 seconds ago</source>
        <translation>vor %1 Sekunden</translation>
    </message>
    <message>
        <source>%1 minutes ago</source>
        <translation>vor %1 Minuten</translation>
    </message>
    <message>
        <source>%1 hours ago</source>
        <translation>vor %1 Stunden</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <source>%1 credentials found</source>
        <translation>%1 Nachweise gefunden</translation>
    </message>
    <message>
        <source>%1 credentials together</source>
        <translation>%1 Nachweise zusammen</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>What do you want to compare?</source>
        <translation>Was wollen Sie vergleichen?</translation>
    </message>
    <message>
        <source>Pick two to four credentials. You then read them side by side.</source>
        <translation>Wählen Sie zwei bis vier Nachweise. Sie lesen sie dann nebeneinander.</translation>
    </message>
    <message>
        <source>Search title, issuer, skill…</source>
        <translation>Titel, Aussteller, Fähigkeit suchen…</translation>
    </message>
    <message>
        <source>Four is the most. Take one out to pick another.</source>
        <translation>Höchstens vier. Nehmen Sie einen heraus, um einen anderen zu wählen.</translation>
    </message>
    <message>
        <source>Add credential</source>
        <translation>Nachweis hinzufügen</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>It takes two credentials. Add another one first.</source>
        <translation>Es braucht zwei Nachweise. Fügen Sie zuerst noch einen hinzu.</translation>
    </message>
    <message>
        <source>%1 more. Search to find them.</source>
        <translation>Noch %1. Suchen Sie, um sie zu finden.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>What may they see?</source>
        <translation>Was darf die andere Seite sehen?</translation>
    </message>
    <message>
        <source>Choose credentials, and which details of them. Nothing leaves this computer yet.</source>
        <translation>Wählen Sie Nachweise und welche Angaben daraus. Noch verlässt nichts diesen Computer.</translation>
    </message>
    <message>
        <source>Share your record</source>
        <translation>Lernmappe teilen</translation>
    </message>
    <message>
        <source>Tick what your counsellor may see. Everything else stays hidden.</source>
        <translation>Kreuzen Sie an, was Ihr Berater sehen darf. Alles andere bleibt verborgen.</translation>
    </message>
    <message>
        <source>Everything in it shows. Nothing can be left out.</source>
        <translation>Alles darin ist sichtbar. Nichts lässt sich weglassen.</translation>
    </message>
    <message>
        <source>You have no credentials here.</source>
        <translation>Sie haben hier keine Nachweise.</translation>
    </message>
    <message>
        <source>Files that go along</source>
        <translation>Dateien, die Sie mitgeben</translation>
    </message>
    <message>
        <source>Such as a CV or a letter. At most 20 files: 8 MB each, and 16 MB together.</source>
        <translation>Zum Beispiel ein Lebenslauf oder ein Brief. Höchstens 20 Dateien: je 8 MB, zusammen 16 MB.</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Datei hinzufügen</translation>
    </message>
    <message>
        <source>Choose files that go along</source>
        <translation>Dateien zum Mitgeben wählen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>What will they see?</source>
        <translation>Was wird die andere Seite sehen?</translation>
    </message>
    <message>
        <source>Tick what you want to share. Everything else stays hidden.</source>
        <translation>Kreuzen Sie an, was Sie teilen wollen. Alles andere bleibt verborgen.</translation>
    </message>
    <message>
        <source>One seal covers all of it. They see everything, or nothing.</source>
        <translation>Ein Siegel schützt alles. Die andere Seite sieht alles oder nichts.</translation>
    </message>
    <message>
        <source>The whole credential</source>
        <translation>Der ganze Nachweis</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Für wen?</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Person oder Organisation</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Day and time it stops being valid</source>
        <translation>Tag und Uhrzeit, an denen die Gültigkeit endet</translation>
    </message>
    <message>
        <source>As a copy, without proof that it is yours</source>
        <translation>Als Kopie, ohne Beweis, dass sie Ihnen gehört</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Make QR code</source>
        <translation>QR-Code machen</translation>
    </message>
    <message>
        <source>Save all of it as a file</source>
        <translation>Alles als Datei speichern</translation>
    </message>
    <message>
        <source>They will be told: %1</source>
        <translation>Die andere Seite liest dann: %1</translation>
    </message>
    <message>
        <source>Reading so many codes takes long. A file or PDF is easier for them.</source>
        <translation>So viele Codes zu lesen dauert lange. Eine Datei oder ein PDF ist für die andere Seite leichter.</translation>
    </message>
    <message>
        <source>Sharing: step 2 of 3</source>
        <translation>Teilen: Schritt 2 von 3</translation>
    </message>
    <message>
        <source>Fewer details fit one code that stands still.</source>
        <translation>Weniger Angaben passen in einen Code, der stillsteht.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>All of it. No part of this credential can be left out.</source>
        <translation>Alles. Bei diesem Nachweis lässt sich nichts weglassen.</translation>
    </message>
    <message>
        <source>Make code of all of it</source>
        <translation>Code mit allem machen</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>This includes your %1.</source>
        <translation>Darin steht auch: %1.</translation>
    </message>
    <message>
        <source>Do they really need all of this? You cannot take it back.</source>
        <translation>Wird das alles wirklich gebraucht? Sie können es nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Does %1 really need all of this? You cannot take it back.</source>
        <translation>Braucht %1 das alles wirklich? Sie können es nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Also share your %1?</source>
        <translation>Auch das teilen: %1?</translation>
    </message>
    <message>
        <source>Share all of it</source>
        <translation>Alles teilen</translation>
    </message>
    <message>
        <source>Do not share</source>
        <translation>Nicht teilen</translation>
    </message>
    <message>
        <source>This computer could not check it. Theirs may tell them more.</source>
        <translation>Dieser Computer konnte ihn nicht prüfen. Die andere Seite erfährt vielleicht mehr.</translation>
    </message>
    <message>
        <source>This is a copy: it belongs to no key in this wallet. It cannot prove who shows it, nor end.</source>
        <translation>Das ist eine Kopie: Kein Schlüssel dieser Brieftasche gehört dazu. Sie beweist nicht, wer sie zeigt, und hat kein Ende.</translation>
    </message>
    <message>
        <source>Nobody is named, so this is a copy. It cannot prove that it is yours, and it has no end.</source>
        <translation>Niemand ist genannt, also ist es eine Kopie. Sie beweist nicht, dass sie Ihnen gehört, und hat kein Ende.</translation>
    </message>
    <message>
        <source>A copy cannot prove that it is yours, and it has no end. Whoever has it can show it.</source>
        <translation>Eine Kopie kann nicht beweisen, dass sie Ihnen gehört, und sie hat kein Ende. Wer sie hat, kann sie zeigen.</translation>
    </message>
</context>
<context>
    <name>CodeControls</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriger</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Einer nach dem anderen</translation>
    </message>
    <message>
        <source>A phone</source>
        <translation>Ein Handy</translation>
    </message>
    <message>
        <source>A laptop</source>
        <translation>Ein Laptop</translation>
    </message>
    <message>
        <source>Their camera</source>
        <translation>Kamera der anderen Seite</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Usual speed</source>
        <translation>Normales Tempo</translation>
    </message>
    <message>
        <source>Let it move</source>
        <translation>Bewegen lassen</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>Code %1 von %2</translation>
    </message>
    <message>
        <source>A moving code of %1 parts.</source>
        <translation>Ein bewegter Code aus %1 Teilen.</translation>
    </message>
    <message>
        <source>All %1 parts were shown once.</source>
        <translation>Alle %1 Teile wurden einmal gezeigt.</translation>
    </message>
    <message>
        <source>All %1 parts were shown %2 times.</source>
        <translation>Alle %1 Teile wurden %2-mal gezeigt.</translation>
    </message>
</context>
<context>
    <name>CodeDisplay</name>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>This window is too small for the code. Make it larger, use the full screen, or save it.</source>
        <translation>Dieses Fenster ist zu klein für den Code. Machen Sie es größer, nehmen Sie das Vollbild oder speichern Sie ihn.</translation>
    </message>
    <message>
        <source>This screen is too small for the code. Choose another way.</source>
        <translation>Dieser Bildschirm ist zu klein für den Code. Wählen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <source>One code that stands still.</source>
        <translation>Ein Code, der stillsteht.</translation>
    </message>
    <message>
        <source>Turn your screen brightness up.</source>
        <translation>Stellen Sie Ihren Bildschirm heller.</translation>
    </message>
    <message>
        <source>Escape leaves the full screen.</source>
        <translation>Mit Escape verlassen Sie das Vollbild.</translation>
    </message>
    <message>
        <source>The arrows step.</source>
        <translation>Mit den Pfeilen geht es weiter.</translation>
    </message>
    <message>
        <source>P pauses, S slows down.</source>
        <translation>P ist Pause, S macht langsamer.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Not shown, because the proof failed</source>
        <translation>Nicht gezeigt, weil die Prüfung fehlschlug</translation>
    </message>
    <message>
        <source>My credentials</source>
        <translation>Meine Nachweise</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Choose others</source>
        <translation>Andere wählen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>What each one says, row by row. Nothing here says which is better.</source>
        <translation>Was in jedem steht, Zeile für Zeile. Hier steht nicht, welcher besser ist.</translation>
    </message>
    <message>
        <source>Comparison of credentials</source>
        <translation>Vergleich von Nachweisen</translation>
    </message>
    <message>
        <source>%1 credentials side by side</source>
        <translation>%1 Nachweise nebeneinander</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>They may</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>They may not</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Look at it there, and save nothing elsewhere</source>
        <translation>Es dort ansehen und nirgends sonst speichern</translation>
    </message>
    <message>
        <source>Somebody helped you at the keyboard.</source>
        <translation>Jemand half Ihnen an der Tastatur.</translation>
    </message>
    <message>
        <source>You may</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>You may not</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Look at it here, and save nothing elsewhere</source>
        <translation>Es hier ansehen und nirgends sonst speichern</translation>
    </message>
    <message>
        <source>Somebody helped the learner at the keyboard.</source>
        <translation>Jemand half der lernenden Person an der Tastatur.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Who else sees it</source>
        <translation>Wer es sonst sieht</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Wo es aufbewahrt wird</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Hilfsperson</translation>
    </message>
    <message>
        <source>the whole credential</source>
        <translation>den ganzen Nachweis</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Save or print parts of it, for this purpose</source>
        <translation>Teile davon speichern oder drucken, für diesen Zweck</translation>
    </message>
    <message>
        <source>You agree to it, and can take that back.</source>
        <translation>Sie stimmen zu und können das zurücknehmen.</translation>
    </message>
    <message>
        <source>They need it for what they agreed with you.</source>
        <translation>Es ist nötig für das, was Sie vereinbart haben.</translation>
    </message>
    <message>
        <source>It is part of their public task.</source>
        <translation>Es gehört zu einer öffentlichen Aufgabe.</translation>
    </message>
    <message>
        <source>They say they have a good reason for it.</source>
        <translation>Der Berater sagt, dass es einen guten Grund dafür gibt.</translation>
    </message>
    <message>
        <source>They do not say.</source>
        <translation>Dazu steht hier nichts.</translation>
    </message>
    <message>
        <source>Nobody vouches for this name. Compare the three words.</source>
        <translation>Niemand bürgt für diesen Namen. Vergleichen Sie die drei Wörter.</translation>
    </message>
    <message>
        <source>Known as %1.</source>
        <translation>Bekannt als %1.</translation>
    </message>
    <message>
        <source>Known as %1, by %2.</source>
        <translation>Bekannt als %1, laut %2.</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Noch nichts gewählt</translation>
    </message>
    <message>
        <source>1 credential</source>
        <translation>1 Nachweis</translation>
    </message>
    <message>
        <source>%1 credentials</source>
        <translation>%1 Nachweise</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>%1, without your %2</source>
        <translation>%1, ohne %2</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>They will see your %1. Do they need that?</source>
        <translation>Sichtbar wird auch: %1. Wird das gebraucht?</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>As long as they ask</source>
        <translation>So lange, wie erbeten</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Anderer Tag…</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>%1, then it is erased</source>
        <translation>%1, dann wird es gelöscht</translation>
    </message>
    <message>
        <source>Pass it on or use it for anything else</source>
        <translation>Es weitergeben oder für etwas anderes benutzen</translation>
    </message>
    <message>
        <source>Use it for anything else, or pass it on except to %1</source>
        <translation>Es für etwas anderes benutzen oder weitergeben, außer an %1</translation>
    </message>
    <message>
        <source>You answered this invitation before</source>
        <translation>Sie haben auf diese Einladung schon geantwortet</translation>
    </message>
    <message>
        <source>This invitation is over</source>
        <translation>Diese Einladung ist vorbei</translation>
    </message>
    <message>
        <source>Do not answer this invitation</source>
        <translation>Antworten Sie nicht auf diese Einladung</translation>
    </message>
    <message>
        <source>This invitation cannot be answered</source>
        <translation>Auf diese Einladung kann man nicht antworten</translation>
    </message>
</context>
<context>
    <name>ConsentActs</name>
    <message>
        <source>Stop sharing</source>
        <translation>Nicht mehr teilen</translation>
    </message>
    <message>
        <source>Stop sharing with %1</source>
        <translation>Nicht mehr teilen mit %1</translation>
    </message>
    <message>
        <source>Hand over your record</source>
        <translation>Lernmappe übergeben</translation>
    </message>
    <message>
        <source>Hand over your record to %1</source>
        <translation>Lernmappe an %1 übergeben</translation>
    </message>
    <message>
        <source>Show the notice</source>
        <translation>Mitteilung zeigen</translation>
    </message>
    <message>
        <source>Show the notice for %1</source>
        <translation>Mitteilung für %1 zeigen</translation>
    </message>
    <message>
        <source>Not handed over after all</source>
        <translation>Doch nicht übergeben</translation>
    </message>
    <message>
        <source>Mark as handed over</source>
        <translation>Als übergeben markieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>What you agreed to</source>
        <translation>Was Sie vereinbart haben</translation>
    </message>
    <message>
        <source>As a PDF</source>
        <translation>Als PDF</translation>
    </message>
    <message>
        <source>As a web page</source>
        <translation>Als Webseite</translation>
    </message>
    <message>
        <source>As data (JSON)</source>
        <translation>Als Daten (JSON)</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Save the receipt of %1</source>
        <translation>Beleg von %1 speichern</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Reading the invitation</source>
        <translation>Die Einladung wird gelesen</translation>
    </message>
    <message>
        <source>Putting together what they will see</source>
        <translation>Es wird zusammengestellt, was die andere Seite sieht</translation>
    </message>
    <message>
        <source>Locking your record for your counsellor</source>
        <translation>Ihre Lernmappe wird für Ihren Berater verschlossen</translation>
    </message>
    <message>
        <source>Scan your counsellor&apos;s code in Guidance, or open the file they sent.</source>
        <translation>Scannen Sie den Code Ihres Beraters unter „Beratung“, oder öffnen Sie die Datei von ihm.</translation>
    </message>
    <message>
        <source>No invitation here</source>
        <translation>Hier ist keine Einladung</translation>
    </message>
    <message>
        <source>Nothing went to %1. Your No is noted in Guidance and in your history. Nothing else changes.</source>
        <translation>Nichts ging an %1. Ihr Nein steht unter „Beratung“ und in Ihrem Verlauf. Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>You said no</source>
        <translation>Sie haben Nein gesagt</translation>
    </message>
    <message>
        <source>Leave without the file?</source>
        <translation>Ohne die Datei verlassen?</translation>
    </message>
    <message>
        <source>Your record was not saved yet. Without the file your counsellor gets nothing.</source>
        <translation>Ihre Lernmappe ist noch nicht gespeichert. Ohne die Datei bekommt Ihr Berater nichts.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Lernmappen</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
</context>
<context>
    <name>CopiesSection</name>
    <message>
        <source>Copies that any phone can open</source>
        <translation>Kopien, die jedes Handy öffnen kann</translation>
    </message>
    <message>
        <source>A code can carry the address of a web page that reads it. Without an address, only this program reads your codes.</source>
        <translation>Ein Code kann die Adresse einer Webseite enthalten, die ihn liest. Ohne Adresse liest nur dieses Programm Ihre Codes.</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Adresse der Seite</translation>
    </message>
    <message>
        <source>What you share stays in the browser; the page&apos;s server does not get it.</source>
        <translation>Was Sie teilen, bleibt im Browser. Der Server der Seite bekommt es nicht.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>That is no address of a page. Write it as check.example/read.</source>
        <translation>Das ist keine Adresse einer Seite. Schreiben Sie sie wie check.example/read.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>CounsellorCard</name>
    <message>
        <source>Who gets the record?</source>
        <translation>Wer bekommt die Lernmappe?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postadresse</translation>
    </message>
    <message>
        <source>E-mail address or telephone number</source>
        <translation>E-Mail-Adresse oder Telefonnummer</translation>
    </message>
    <message>
        <source>A learner who wants to stop reaches you there.</source>
        <translation>Wer nicht mehr teilen will, erreicht Sie dort.</translation>
    </message>
    <message>
        <source>Use a certificate</source>
        <translation>Zertifikat benutzen</translation>
    </message>
    <message>
        <source>Sign without it</source>
        <translation>Ohne signieren</translation>
    </message>
    <message>
        <source>Signed with the certificate of %1. Whoever knows its authority sees that it is you.</source>
        <translation>Signiert mit dem Zertifikat von %1. Wer die ausgebende Stelle kennt, sieht, dass Sie es sind.</translation>
    </message>
    <message>
        <source>Without a certificate you are shown as not verified. Then you compare three words.</source>
        <translation>Ohne Zertifikat gelten Sie als nicht geprüft. Dann vergleichen Sie drei Wörter.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>Certificates with a key</source>
        <translation>Zertifikate mit Schlüssel</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>The program made a mistake</source>
        <translation>Das Programm hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>What you did last may not have worked; what was saved before is safe. The report names places in the program only, nothing about you.</source>
        <translation>Was Sie zuletzt getan haben, ging vielleicht nicht. Was vorher gespeichert war, ist sicher. Der Bericht nennt nur Stellen im Programm, nichts über Sie.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Make your wallet</source>
        <translation>Ihre Brieftasche anlegen</translation>
    </message>
    <message>
        <source>Everything in it is encrypted on this computer. Only your passphrase opens it.</source>
        <translation>Alles darin ist auf diesem Computer verschlüsselt. Nur Ihre Passphrase öffnet es.</translation>
    </message>
    <message>
        <source>Making your wallet… This takes a few seconds.</source>
        <translation>Ihre Brieftasche wird angelegt… Das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Wählen Sie eine Passphrase</translation>
    </message>
    <message>
        <source>Make my wallet</source>
        <translation>Brieftasche anlegen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>You keep the records of learners in it, encrypted. Only your passphrase opens it.</source>
        <translation>Darin bewahren Sie Lernmappen verschlüsselt auf. Nur Ihre Passphrase öffnet sie.</translation>
    </message>
    <message>
        <source>Choose a passphrase first.</source>
        <translation>Wählen Sie zuerst eine Passphrase.</translation>
    </message>
</context>
<context>
    <name>CredentialPage</name>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>My credentials</source>
        <translation>Meine Nachweise</translation>
    </message>
    <message>
        <source>Practice: this credential, its issuer and the learner are made up.</source>
        <translation>Übung: Dieser Nachweis, sein Aussteller und die lernende Person sind erfunden.</translation>
    </message>
    <message>
        <source>Next: share it</source>
        <translation>Als Nächstes: den Nachweis teilen</translation>
    </message>
    <message>
        <source>written on %1</source>
        <translation>geschrieben am %1</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>ausgestellt am %1</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Bild von %1</translation>
    </message>
    <message>
        <source>Checked again.</source>
        <translation>Noch einmal geprüft.</translation>
    </message>
    <message>
        <source>Checked just now, without internet.</source>
        <translation>Gerade eben geprüft, ohne Internet.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Save original</source>
        <translation>Original speichern</translation>
    </message>
    <message>
        <source>Credentials (*.json *.jwt *.sdjwt *.sd-jwt *.png *.pdf)</source>
        <translation>Nachweise (*.json *.jwt *.sdjwt *.sd-jwt *.png *.pdf)</translation>
    </message>
    <message>
        <source>Save web page</source>
        <translation>Webseite speichern</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>The issuer put this picture in. It proves nothing by itself.</source>
        <translation>Dieses Bild ist vom Aussteller. Allein beweist es nichts.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>The original was saved.</source>
        <translation>Das Original ist gespeichert.</translation>
    </message>
    <message>
        <source>“%1” was removed. You can put it back in Settings for %2 days.</source>
        <translation>„%1“ wurde entfernt. Sie können es noch %2 Tage lang unter Einstellungen zurückholen.</translation>
    </message>
    <message>
        <source>%1 credentials</source>
        <translation>%1 Nachweise</translation>
    </message>
    <message>
        <source>%1 credential</source>
        <translation>%1 Nachweis</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Niveau %1</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>zur Übung</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Ehrenamt</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>By issuer</source>
        <translation>Nach Aussteller</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation>Nicht ganz geprüft</translation>
    </message>
    <message>
        <source>Expired or not valid yet</source>
        <translation>Abgelaufen oder noch nicht gültig</translation>
    </message>
    <message>
        <source>Withdrawn or suspended</source>
        <translation>Zurückgezogen oder ausgesetzt</translation>
    </message>
    <message>
        <source>No seal, not genuine or not readable</source>
        <translation>Kein Siegel, nicht echt oder nicht lesbar</translation>
    </message>
    <message>
        <source>issued in %1</source>
        <translation>ausgestellt im Jahr %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>No credential has words that begin with “%1”.</source>
        <translation>Kein Nachweis hat Wörter, die mit „%1“ beginnen.</translation>
    </message>
    <message>
        <source>There is no credential of this kind yet.</source>
        <translation>Es gibt noch keinen Nachweis dieser Art.</translation>
    </message>
    <message>
        <source>No credential has all of this: %1.</source>
        <translation>Kein Nachweis hat das alles: %1.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Still to look at: %1</source>
        <translation>Noch anzusehen: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>CredentialsPage</name>
    <message>
        <source>Add credential</source>
        <translation>Nachweis hinzufügen</translation>
    </message>
    <message>
        <source>They show me a code first</source>
        <translation>Man zeigt mir zuerst einen Code</translation>
    </message>
    <message>
        <source>Sharing: step 1 of 3</source>
        <translation>Teilen: Schritt 1 von 3</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Put together a dossier</source>
        <translation>Nachweismappe anlegen</translation>
    </message>
    <message>
        <source>Search title, issuer, skill…</source>
        <translation>Titel, Aussteller, Fähigkeit suchen…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Kind of credential</source>
        <translation>Art des Nachweises</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>Als Karten zeigen</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Als Liste zeigen</translation>
    </message>
    <message>
        <source>Cards or list</source>
        <translation>Karten oder Liste</translation>
    </message>
    <message>
        <source>Save original</source>
        <translation>Original speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>What do you want to share?</source>
        <translation>Was wollen Sie teilen?</translation>
    </message>
    <message>
        <source>Choose a credential. Then you choose what they see.</source>
        <translation>Wählen Sie einen Nachweis. Dann wählen Sie aus, was man davon sieht.</translation>
    </message>
    <message>
        <source>%1 · all on this computer, encrypted</source>
        <translation>%1 · alle auf diesem Computer, verschlüsselt</translation>
    </message>
    <message>
        <source>My credentials</source>
        <translation>Meine Nachweise</translation>
    </message>
    <message>
        <source>Try with examples</source>
        <translation>Mit Beispielen probieren</translation>
    </message>
    <message>
        <source>Your wallet is empty</source>
        <translation>Ihre Brieftasche ist leer</translation>
    </message>
    <message>
        <source>Add a file, a picture or a code that an issuer gave you. Or look around with made-up examples.</source>
        <translation>Fügen Sie eine Datei, ein Bild oder einen Code von einem Aussteller hinzu. Oder schauen Sie sich mit erfundenen Beispielen um.</translation>
    </message>
    <message>
        <source>Show all credentials</source>
        <translation>Alle Nachweise zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>If you share</source>
        <translation>Wenn Sie teilen</translation>
    </message>
    <message>
        <source>Say no</source>
        <translation>Nein sagen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>If you say no, they learn nothing about what you have.</source>
        <translation>Wenn Sie Nein sagen, erfährt niemand etwas über das, was Sie haben.</translation>
    </message>
    <message>
        <source>The time for this question is over, and nothing was shared. Ask them to show a new one.</source>
        <translation>Die Zeit für diese Frage ist vorbei, und nichts wurde geteilt. Bitten Sie um eine neue.</translation>
    </message>
    <message>
        <source>Read a new question</source>
        <translation>Neue Frage lesen</translation>
    </message>
    <message>
        <source>Saved as %1. Give them this file.</source>
        <translation>Gespeichert als %1. Geben Sie diese Datei der anderen Seite.</translation>
    </message>
    <message>
        <source>Only they can use this answer, once.</source>
        <translation>Nur wer gefragt hat, kann diese Antwort benutzen, und nur einmal.</translation>
    </message>
    <message>
        <source>One credential here cannot prove that it is yours. They see a copy of it.</source>
        <translation>Ein Nachweis hier kann nicht beweisen, dass er Ihnen gehört. Die andere Seite sieht eine Kopie davon.</translation>
    </message>
    <message>
        <source>This credential cannot prove that it is yours. They see a copy.</source>
        <translation>Dieser Nachweis kann nicht beweisen, dass er Ihnen gehört. Die andere Seite sieht eine Kopie.</translation>
    </message>
    <message>
        <source>Everything in this credential shows. See below what that is.</source>
        <translation>Alles in diesem Nachweis ist sichtbar. Unten sehen Sie, was das ist.</translation>
    </message>
    <message>
        <source>Other details stay hidden.</source>
        <translation>Andere Angaben bleiben verborgen.</translation>
    </message>
    <message>
        <source>It is noted in your history.</source>
        <translation>Es steht in Ihrem Verlauf.</translation>
    </message>
    <message>
        <source>Hide what they get</source>
        <translation>Geteiltes ausblenden</translation>
    </message>
    <message>
        <source>See exactly what they get</source>
        <translation>Genau sehen, was geteilt wird</translation>
    </message>
</context>
<context>
    <name>DetailList</name>
    <message>
        <source>always visible</source>
        <translation>immer sichtbar</translation>
    </message>
    <message>
        <source>With it: %1</source>
        <translation>Dazu: %1</translation>
    </message>
    <message>
        <source>Choose parts of: %1</source>
        <translation>Teile wählen von: %1</translation>
    </message>
    <message>
        <source>Show on this screen: %1</source>
        <translation>Auf diesem Bildschirm zeigen: %1</translation>
    </message>
    <message>
        <source>%1: not shown on this screen</source>
        <translation>%1: auf diesem Bildschirm nicht gezeigt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Do they really need your %1? You can always give it later.</source>
        <translation>Wird das wirklich gebraucht: %1? Sie können es immer später geben.</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Which details?</source>
        <translation>Welche Angaben?</translation>
    </message>
    <message>
        <source>Ask for what you cannot do without. What is welcome, the learner may leave out.</source>
        <translation>Fragen Sie nach dem, was Sie unbedingt brauchen. Was willkommen ist, kann die lernende Person weglassen.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Only what is ticked</source>
        <translation>Nur was angekreuzt ist</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Number of this credential</source>
        <translation>Nummer dieses Nachweises</translation>
    </message>
    <message>
        <source>Identifier of the holder</source>
        <translation>Kennung der Person</translation>
    </message>
    <message>
        <source>Identifier of the issuer</source>
        <translation>Kennung des Ausstellers</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Bildungsgang</translation>
    </message>
    <message>
        <source>About the learner</source>
        <translation>Über die lernende Person</translation>
    </message>
    <message>
        <source>Identifier of the achievement</source>
        <translation>Kennung der Leistung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Official name</source>
        <translation>Amtlicher Name</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>What it was given for</source>
        <translation>Wofür es gegeben wurde</translation>
    </message>
    <message>
        <source>Kind of achievement</source>
        <translation>Art der Leistung</translation>
    </message>
    <message>
        <source>Kind of credential</source>
        <translation>Art des Nachweises</translation>
    </message>
    <message>
        <source>Rules it was made by</source>
        <translation>Regeln, nach denen es gemacht ist</translation>
    </message>
    <message>
        <source>Fits with</source>
        <translation>Passt zu</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>How results are given</source>
        <translation>Wie Ergebnisse angegeben werden</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemacht von</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Bewertet von</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Abzeichen</translation>
    </message>
    <message>
        <source>Key words</source>
        <translation>Schlüsselwörter</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Kontaktangaben</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation>Geburtsland</translation>
    </message>
    <message>
        <source>Other first names</source>
        <translation>Weitere Vornamen</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Geburtsort</translation>
    </message>
    <message>
        <source>National number</source>
        <translation>Nationale Nummer</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Staatsangehörigkeit</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>Studierendennummer</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Lizenznummer</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Other identifier</source>
        <translation>Andere Kennung</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registernummer</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Umsatzsteuernummer</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Company number in Europe</source>
        <translation>Firmennummer in Europa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Verleihung</translation>
    </message>
    <message>
        <source>Awarding body</source>
        <translation>Verleihende Stelle</translation>
    </message>
    <message>
        <source>Date of award</source>
        <translation>Datum der Verleihung</translation>
    </message>
    <message>
        <source>Learning activity</source>
        <translation>Lernaktivität</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Gives right to</source>
        <translation>Gibt Recht auf</translation>
    </message>
    <message>
        <source>Learning outcome</source>
        <translation>Lernergebnis</translation>
    </message>
    <message>
        <source>Learning opportunity</source>
        <translation>Lernangebot</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Ausstellungsdatum</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Credits earned</source>
        <translation>Erreichte Leistungspunkte</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Leistungspunkte</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Arbeitsaufwand</translation>
    </message>
    <message>
        <source>European level</source>
        <translation>Europäisches Niveau</translation>
    </message>
    <message>
        <source>National level</source>
        <translation>Nationales Niveau</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Semester</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Amtlich</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>How parts belong together</source>
        <translation>Wie die Teile zusammengehören</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg der Leistung</translation>
    </message>
    <message>
        <source>Way of taking part</source>
        <translation>Form der Teilnahme</translation>
    </message>
    <message>
        <source>Where it was learned</source>
        <translation>Wo es gelernt wurde</translation>
    </message>
    <message>
        <source>Longest time it takes</source>
        <translation>Längste Dauer</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Skills in the European list</source>
        <translation>Fähigkeiten in der europäischen Liste</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Where it can be used</source>
        <translation>Wo es gilt</translation>
    </message>
    <message>
        <source>Identity check</source>
        <translation>Prüfung der Identität</translation>
    </message>
    <message>
        <source>Way of grading</source>
        <translation>Art der Benotung</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Geleitet von</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Mitglied von</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Needed to enrol</source>
        <translation>Voraussetzungen</translation>
    </message>
    <message>
        <source>Part of something larger</source>
        <translation>Teil von etwas Größerem</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Recognition of quality</source>
        <translation>Anerkennung der Qualität</translation>
    </message>
    <message>
        <source>Course code</source>
        <translation>Kurscode</translation>
    </message>
    <message>
        <source>Specialisation</source>
        <translation>Fachrichtung</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Kind of result</source>
        <translation>Art des Ergebnisses</translation>
    </message>
    <message>
        <source>Possible results</source>
        <translation>Mögliche Ergebnisse</translation>
    </message>
    <message>
        <source>Least result</source>
        <translation>Geringstes Ergebnis</translation>
    </message>
    <message>
        <source>Least level</source>
        <translation>Geringstes Niveau</translation>
    </message>
    <message>
        <source>Level reached</source>
        <translation>Erreichtes Niveau</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>Niedrigster Wert</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>Höchster Wert</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>%1 more details, see the technical view</source>
        <translation>Noch %1 Angaben, siehe technische Ansicht</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Und</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A picture, inside this file</source>
        <translation>Ein Bild in dieser Datei</translation>
    </message>
    <message>
        <source>A file, inside this file</source>
        <translation>Eine Datei in dieser Datei</translation>
    </message>
    <message>
        <source>%1, made unreadable</source>
        <translation>%1, unlesbar gemacht</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>yes, says the issuer</source>
        <translation>ja, sagt der Aussteller</translation>
    </message>
    <message>
        <source>no, says the issuer</source>
        <translation>nein, sagt der Aussteller</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gemacht am</translation>
    </message>
    <message>
        <source>Credits together</source>
        <translation>Leistungspunkte zusammen</translation>
    </message>
    <message>
        <source>Without credits</source>
        <translation>Ohne Leistungspunkte</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Nachweismappe</translation>
    </message>
    <message>
        <source>You decide what this is worth.</source>
        <translation>Sie entscheiden, was das wert ist.</translation>
    </message>
    <message>
        <source>Each file can be checked on its own, with this program or another.</source>
        <translation>Jede Datei lässt sich einzeln prüfen, mit diesem Programm oder einem anderen.</translation>
    </message>
    <message>
        <source>About this dossier</source>
        <translation>Über diese Nachweismappe</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Made with Learner Wallet. Credits of different systems are not added.</source>
        <translation>Gemacht mit Learner Wallet. Leistungspunkte verschiedener Systeme werden nicht addiert.</translation>
    </message>
    <message>
        <source>The file as the issuer made it</source>
        <translation>Die Datei, wie der Aussteller sie machte</translation>
    </message>
    <message>
        <source>Details chosen by the learner</source>
        <translation>Angaben, von der lernenden Person gewählt</translation>
    </message>
    <message>
        <source>Part of a larger qualification: %1</source>
        <translation>Teil eines größeren Abschlusses: %1</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>Put together a dossier</source>
        <translation>Nachweismappe anlegen</translation>
    </message>
    <message>
        <source>One file with the credentials you choose and a cover page. They decide what it is worth.</source>
        <translation>Eine Datei mit den gewählten Nachweisen und einem Deckblatt. Die andere Seite entscheidet, was sie wert ist.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Nachweismappe</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Für wen?</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Person oder Organisation</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Wofür?</translation>
    </message>
    <message>
        <source>For example: an exemption</source>
        <translation>Zum Beispiel: eine Befreiung</translation>
    </message>
    <message>
        <source>Save the dossier</source>
        <translation>Nachweismappe speichern</translation>
    </message>
    <message>
        <source>All of it, as it came</source>
        <translation>Alles, wie es kam</translation>
    </message>
    <message>
        <source>Tick what goes into the dossier. Everything else stays hidden.</source>
        <translation>Kreuzen Sie an, was in die Nachweismappe kommt. Alles andere bleibt verborgen.</translation>
    </message>
    <message>
        <source>Add credential</source>
        <translation>Nachweis hinzufügen</translation>
    </message>
    <message>
        <source>Nothing to put together yet</source>
        <translation>Noch nichts zum Zusammenstellen</translation>
    </message>
    <message>
        <source>Add a credential first.</source>
        <translation>Fügen Sie zuerst einen Nachweis hinzu.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Credits of different systems are not added. What is a part is called so only by its issuer.</source>
        <translation>Leistungspunkte verschiedener Systeme werden nicht addiert. Was ein Teil ist, sagt nur der Aussteller.</translation>
    </message>
    <message>
        <source>A file as it came shows everything in it.</source>
        <translation>Eine Datei, wie sie kam, zeigt alles, was darin steht.</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Leistungspunkte</translation>
    </message>
    <message>
        <source>Without credits</source>
        <translation>Ohne Leistungspunkte</translation>
    </message>
    <message>
        <source>Part of a larger qualification</source>
        <translation>Teil eines größeren Abschlusses</translation>
    </message>
    <message>
        <source>Dossiers (*.zip)</source>
        <translation>Nachweismappen (*.zip)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Write for whom it is first.</source>
        <translation>Schreiben Sie zuerst, für wen sie ist.</translation>
    </message>
    <message>
        <source>Choose a credential first.</source>
        <translation>Wählen Sie zuerst einen Nachweis.</translation>
    </message>
</context>
<context>
    <name>Element</name>
    <message>
        <source>You can now</source>
        <translation>Sie können jetzt</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Arbeitsaufwand</translation>
    </message>
    <message>
        <source>How it was assessed</source>
        <translation>Wie es bewertet wurde</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>How you took part</source>
        <translation>Wie Sie teilgenommen haben</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Qualitätssicherung</translation>
    </message>
    <message>
        <source>Counts towards more</source>
        <translation>Zählt für mehr</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Needed to enrol</source>
        <translation>Voraussetzungen</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Awarded by</source>
        <translation>Verliehen von</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Ausstellungsdatum</translation>
    </message>
    <message>
        <source>Who learned it</source>
        <translation>Wer es gelernt hat</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Country or region of the issuer</source>
        <translation>Land oder Region des Ausstellers</translation>
    </message>
    <message>
        <source>Who awarded it</source>
        <translation>Wer es verliehen hat</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>Lernergebnisse</translation>
    </message>
    <message>
        <source>Type of assessment</source>
        <translation>Art der Bewertung</translation>
    </message>
    <message>
        <source>Form of participation</source>
        <translation>Form der Teilnahme</translation>
    </message>
    <message>
        <source>Type of quality assurance</source>
        <translation>Art der Qualitätssicherung</translation>
    </message>
    <message>
        <source>What was needed to enrol</source>
        <translation>Was zum Einschreiben nötig war</translation>
    </message>
    <message>
        <source>Supervision and identity check</source>
        <translation>Aufsicht und Identitätsprüfung</translation>
    </message>
    <message>
        <source>Whether it counts towards more</source>
        <translation>Ob es für mehr zählt</translation>
    </message>
    <message>
        <source>Further information</source>
        <translation>Weitere Informationen</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <source>Follows from something else it says</source>
        <translation>Folgt aus etwas anderem darin</translation>
    </message>
    <message>
        <source>Not stated in this file</source>
        <translation>Steht nicht in dieser Datei</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Nicht geteilt</translation>
    </message>
</context>
<context>
    <name>ElementsPage</name>
    <message>
        <source>European standard elements</source>
        <translation>Europäische Standardangaben</translation>
    </message>
    <message>
        <source>What Europe asks every microcredential to state. A missing one does not make it less genuine.</source>
        <translation>Was laut Europa in jedem Microcredential stehen soll. Fehlt etwas, ist es nicht weniger echt.</translation>
    </message>
    <message>
        <source>Asked of every credential: %1 of %2</source>
        <translation>Von jedem Nachweis verlangt: %1 von %2</translation>
    </message>
    <message>
        <source>Where they apply</source>
        <translation>Wo sie zutreffen</translation>
    </message>
</context>
<context>
    <name>EmailsSection</name>
    <message>
        <source>My e-mail addresses</source>
        <translation>Meine E-Mail-Adressen</translation>
    </message>
    <message>
        <source>They are used on this computer only, to recognise badges that were issued to you.</source>
        <translation>Sie bleiben auf diesem Computer. So erkennt das Programm Abzeichen, die für Sie ausgestellt sind.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>That is no e-mail address. Write it as name@school.example.</source>
        <translation>Das ist keine E-Mail-Adresse. Schreiben Sie sie wie name@school.example.</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Hinzugefügt: {name}</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Entfernt: {name}</translation>
    </message>
</context>
<context>
    <name>EntryButton</name>
    <message>
        <source>You are here.</source>
        <translation>Sie sind hier.</translation>
    </message>
</context>
<context>
    <name>ExampleNote</name>
    <message>
        <source>Example %1 of %2.</source>
        <translation>Beispiel %1 von %2.</translation>
    </message>
    <message>
        <source>This one is in order.</source>
        <translation>Dieser Nachweis ist in Ordnung.</translation>
    </message>
    <message>
        <source>This one has expired. See the date.</source>
        <translation>Dieser Nachweis ist abgelaufen. Sehen Sie sich das Datum an.</translation>
    </message>
    <message>
        <source>The issuer withdrew this one.</source>
        <translation>Der Aussteller hat diesen Nachweis zurückgezogen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next example</source>
        <translation>Nächstes Beispiel</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>What is a holder?</source>
        <translation>Wer ist Inhaberin oder Inhaber?</translation>
    </message>
    <message>
        <source>The holder is the person who got the credential and keeps it.</source>
        <translation>Inhaberin oder Inhaber ist die Person, die den Nachweis bekam und aufbewahrt.</translation>
    </message>
    <message>
        <source>Their wallet has a key. With it they show that it is theirs.</source>
        <translation>Die Brieftasche der Person hat einen Schlüssel. Damit zeigt sie, dass der Nachweis ihr gehört.</translation>
    </message>
    <message>
        <source>Whoever has only a copy cannot show that.</source>
        <translation>Wer nur eine Kopie hat, kann das nicht zeigen.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>What is consent?</source>
        <translation>Was ist eine Einwilligung?</translation>
    </message>
    <message>
        <source>You agree that a counsellor may use your record.</source>
        <translation>Sie stimmen zu, dass ein Berater Ihre Lernmappe benutzen darf.</translation>
    </message>
    <message>
        <source>It is for one purpose, and until one day.</source>
        <translation>Sie gilt für einen Zweck und bis zu einem Tag.</translation>
    </message>
    <message>
        <source>You can say no. You can stop at any time, as easily as you said yes.</source>
        <translation>Sie können Nein sagen. Sie können jederzeit aufhören, so leicht, wie Sie Ja gesagt haben.</translation>
    </message>
    <message>
        <source>This program cannot erase copies that they made.</source>
        <translation>Dieses Programm kann Kopien, die dort gemacht wurden, nicht löschen.</translation>
    </message>
    <message>
        <source>Ask in plain words: what, what for and until when.</source>
        <translation>Fragen Sie in einfachen Worten: was, wofür und bis wann.</translation>
    </message>
    <message>
        <source>You must be able to show that the learner said yes.</source>
        <translation>Sie müssen zeigen können, dass die lernende Person Ja gesagt hat.</translation>
    </message>
    <message>
        <source>Say beforehand that they can stop at any time.</source>
        <translation>Sagen Sie vorher, dass man jederzeit aufhören kann.</translation>
    </message>
    <message>
        <source>When they stop, this program drops the record. Copies are up to you.</source>
        <translation>Hört die Person auf, löscht dieses Programm die Lernmappe. Um Kopien kümmern Sie sich selbst.</translation>
    </message>
    <message>
        <source>To an employer it is hard to say no. So consent is seldom free there.</source>
        <translation>Zu einem Arbeitgeber sagt man schwer Nein. Darum ist eine Einwilligung dort selten freiwillig.</translation>
    </message>
    <message>
        <source>For that reason you get a proof of sharing here, and no consent.</source>
        <translation>Darum bekommen Sie hier einen Weitergabebeleg und keine Einwilligung.</translation>
    </message>
    <message>
        <source>You have to know yourself what the law lets you use it for.</source>
        <translation>Sie müssen selbst wissen, wofür Sie es nach dem Gesetz benutzen dürfen.</translation>
    </message>
    <message>
        <source>Proof of sharing</source>
        <translation>Weitergabebeleg</translation>
    </message>
    <message>
        <source>What is a proof of sharing?</source>
        <translation>Was ist ein Weitergabebeleg?</translation>
    </message>
    <message>
        <source>It is a page that says what was shared, with whom and when.</source>
        <translation>Er ist eine Seite, die sagt, was geteilt wurde, mit wem und wann.</translation>
    </message>
    <message>
        <source>It names the details, but not what they say.</source>
        <translation>Er nennt die Angaben, aber nicht, was darin steht.</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Brieftasche</translation>
    </message>
    <message>
        <source>What is the wallet?</source>
        <translation>Was ist die Brieftasche?</translation>
    </message>
    <message>
        <source>It is the locked place on this computer for your credentials.</source>
        <translation>Sie ist der verschlossene Platz auf diesem Computer für Ihre Nachweise.</translation>
    </message>
    <message>
        <source>It needs no account and no internet.</source>
        <translation>Sie braucht kein Konto und kein Internet.</translation>
    </message>
    <message>
        <source>Nobody but you can open it. So make a backup too.</source>
        <translation>Nur Sie können sie öffnen. Machen Sie darum auch eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>What is a passphrase?</source>
        <translation>Was ist eine Passphrase?</translation>
    </message>
    <message>
        <source>It is a password of a few words. Only it opens your wallet.</source>
        <translation>Sie ist ein Passwort aus mehreren Wörtern. Nur sie öffnet Ihre Brieftasche.</translation>
    </message>
    <message>
        <source>Take four words that do not belong together. Then nobody guesses them.</source>
        <translation>Nehmen Sie vier Wörter, die nicht zusammengehören. Dann errät sie niemand.</translation>
    </message>
    <message>
        <source>Nobody can look it up. With the recovery code you make a new one.</source>
        <translation>Niemand kann sie nachsehen. Mit dem Wiederherstellungscode machen Sie eine neue.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>What is a recovery code?</source>
        <translation>Was ist ein Wiederherstellungscode?</translation>
    </message>
    <message>
        <source>It opens your wallet if you forget your passphrase.</source>
        <translation>Er öffnet Ihre Brieftasche, wenn Sie Ihre Passphrase vergessen.</translation>
    </message>
    <message>
        <source>You see it once. Write it down or print it.</source>
        <translation>Sie sehen ihn einmal. Schreiben Sie ihn auf, oder drucken Sie ihn.</translation>
    </message>
    <message>
        <source>Keep it in a safe place, as you keep a spare key of your house.</source>
        <translation>Bewahren Sie ihn sicher auf, wie den Ersatzschlüssel Ihrer Wohnung.</translation>
    </message>
    <message>
        <source>Microcredential</source>
        <translation>Microcredential</translation>
    </message>
    <message>
        <source>What is a microcredential?</source>
        <translation>Was ist ein Microcredential?</translation>
    </message>
    <message>
        <source>It is a proof of something small that you learned.</source>
        <translation>Es ist ein Beweis für etwas Kleines, das Sie gelernt haben.</translation>
    </message>
    <message>
        <source>It says what you know or can do now, and how that was tested.</source>
        <translation>Es sagt, was Sie jetzt wissen oder können und wie das geprüft wurde.</translation>
    </message>
    <message>
        <source>It is yours. You keep it, and you choose who sees it.</source>
        <translation>Es gehört Ihnen. Sie behalten es, und Sie wählen, wer es sieht.</translation>
    </message>
    <message>
        <source>It can stand alone. A few of them can also count towards more.</source>
        <translation>Es kann allein stehen. Einige zusammen können auch für mehr zählen.</translation>
    </message>
    <message>
        <source>It records what somebody can do after a short time of learning.</source>
        <translation>Es hält fest, was jemand nach kurzem Lernen kann.</translation>
    </message>
    <message>
        <source>You test that against clear rules, which all can read.</source>
        <translation>Sie prüfen das nach klaren Regeln, die alle lesen können.</translation>
    </message>
    <message>
        <source>It belongs to the learner, who can take it along and share it.</source>
        <translation>Es gehört der lernenden Person. Sie kann es mitnehmen und teilen.</translation>
    </message>
    <message>
        <source>Say how its quality is watched over, as your sector agreed.</source>
        <translation>Sagen Sie, wie auf die Qualität geachtet wird, so wie Ihr Bereich es vereinbart hat.</translation>
    </message>
    <message>
        <source>It shows that somebody learned something small and clear.</source>
        <translation>Es zeigt, dass jemand etwas Kleines und Klares gelernt hat.</translation>
    </message>
    <message>
        <source>Read what the person can do, how long it took and how it was tested.</source>
        <translation>Lesen Sie, was die Person kann, wie lange es dauerte und wie es geprüft wurde.</translation>
    </message>
    <message>
        <source>By itself it gives no right to anything.</source>
        <translation>Allein daraus folgt kein Recht auf etwas.</translation>
    </message>
    <message>
        <source>Learning outcome</source>
        <translation>Lernergebnis</translation>
    </message>
    <message>
        <source>What is a learning outcome?</source>
        <translation>Was ist ein Lernergebnis?</translation>
    </message>
    <message>
        <source>It says what somebody knows or can do after learning.</source>
        <translation>Es sagt, was jemand nach dem Lernen weiß oder kann.</translation>
    </message>
    <message>
        <source>So it is not about the lessons, but about what they left behind.</source>
        <translation>Es geht also nicht um den Unterricht, sondern um das, was davon bleibt.</translation>
    </message>
    <message>
        <source>Flanders and the Netherlands each use their own word for it.</source>
        <translation>Flandern und die Niederlande haben je ein eigenes Wort dafür.</translation>
    </message>
    <message>
        <source>Level (EQF, VKS, NLQF)</source>
        <translation>Niveau (EQF, VKS, NLQF)</translation>
    </message>
    <message>
        <source>What is a level?</source>
        <translation>Was ist ein Niveau?</translation>
    </message>
    <message>
        <source>A level says how hard the learning was.</source>
        <translation>Ein Niveau sagt, wie schwer das Lernen war.</translation>
    </message>
    <message>
        <source>The European scale is called EQF. It goes from 1 to 8.</source>
        <translation>Die europäische Skala heißt EQF. Sie geht von 1 bis 8.</translation>
    </message>
    <message>
        <source>You see a level only if the credential states one.</source>
        <translation>Ein Niveau sehen Sie nur, wenn der Nachweis eins angibt.</translation>
    </message>
    <message>
        <source>Study points (ECTS)</source>
        <translation>Leistungspunkte (ECTS)</translation>
    </message>
    <message>
        <source>What are study points?</source>
        <translation>Was sind Leistungspunkte?</translation>
    </message>
    <message>
        <source>They say how much work the learning takes.</source>
        <translation>Leistungspunkte sagen, wie viel Arbeit das Lernen macht.</translation>
    </message>
    <message>
        <source>It may be about work, about life, or about helping others.</source>
        <translation>Es kann um Arbeit gehen, um das Leben oder um Hilfe für andere.</translation>
    </message>
    <message>
        <source>Flanders has the VKS. Its level 4 is level 4 of the European scale.</source>
        <translation>Flandern hat den VKS. Sein Niveau 4 ist Niveau 4 der europäischen Skala.</translation>
    </message>
    <message>
        <source>The Netherlands has the NLQF. It also has a 4+ and a first step.</source>
        <translation>Die Niederlande haben den NLQF. Er hat auch 4+ und eine erste Stufe.</translation>
    </message>
    <message>
        <source>In Europe they are often called ECTS. Some credentials state hours.</source>
        <translation>In Europa heißen sie oft ECTS. Manche Nachweise nennen Stunden.</translation>
    </message>
    <message>
        <source>More points mean more work. They do not mean that it is better.</source>
        <translation>Mehr Punkte heißt mehr Arbeit. Es heißt nicht, dass es besser ist.</translation>
    </message>
    <message>
        <source>State the work in ECTS where you can. Else state the hours.</source>
        <translation>Geben Sie den Aufwand möglichst in ECTS an, sonst in Stunden.</translation>
    </message>
    <message>
        <source>Flemish higher education has a draft: 3 to 20 points, at times more.</source>
        <translation>Flanderns Hochschulen haben einen Entwurf: 3 bis 20 Punkte, manchmal mehr.</translation>
    </message>
    <message>
        <source>European standard elements</source>
        <translation>Europäische Standardangaben</translation>
    </message>
    <message>
        <source>What are the European standard elements?</source>
        <translation>Was sind die europäischen Standardangaben?</translation>
    </message>
    <message>
        <source>They are the facts that a microcredential should state.</source>
        <translation>Das sind die Angaben, die in einem Microcredential stehen sollen.</translation>
    </message>
    <message>
        <source>There are eleven. Five more are free to add.</source>
        <translation>Es sind elf. Fünf weitere sind freiwillig.</translation>
    </message>
    <message>
        <source>“Not stated” means that this file does not say it. It may still be so.</source>
        <translation>„Nicht angegeben“ heißt: In dieser Datei steht es nicht. Es kann trotzdem so sein.</translation>
    </message>
    <message>
        <source>A full list tells you more. It does not make it better.</source>
        <translation>Eine volle Liste sagt Ihnen mehr. Besser macht sie es nicht.</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>Qualitätssicherung</translation>
    </message>
    <message>
        <source>What is quality assurance?</source>
        <translation>Was ist Qualitätssicherung?</translation>
    </message>
    <message>
        <source>Somebody looks at how good a course is, and says so.</source>
        <translation>Jemand sieht sich an, wie gut ein Kurs ist, und sagt es.</translation>
    </message>
    <message>
        <source>You see what the credential says on this, word for word.</source>
        <translation>Sie sehen Wort für Wort, was der Nachweis dazu sagt.</translation>
    </message>
    <message>
        <source>This program gives no marks of its own.</source>
        <translation>Dieses Programm gibt selbst keine Noten.</translation>
    </message>
    <message>
        <source>Non-formal learning</source>
        <translation>Nichtformales Lernen</translation>
    </message>
    <message>
        <source>What is non-formal learning?</source>
        <translation>Was ist nichtformales Lernen?</translation>
    </message>
    <message>
        <source>It is learning outside school, such as at work or in a club.</source>
        <translation>Es ist Lernen außerhalb der Schule, zum Beispiel bei der Arbeit oder im Verein.</translation>
    </message>
    <message>
        <source>It counts here as much as what you learn at school.</source>
        <translation>Es zählt hier so viel wie das, was Sie in der Schule lernen.</translation>
    </message>
    <message>
        <source>The European Union asks each country to think about this.</source>
        <translation>Die Europäische Union bittet jedes Land, darüber nachzudenken.</translation>
    </message>
    <message>
        <source>In Flanders you can have it tested (EVC). You then get a proof of it.</source>
        <translation>In Flandern können Sie es prüfen lassen (EVC). Sie bekommen dann einen Beweis dafür.</translation>
    </message>
    <message>
        <source>Learning account</source>
        <translation>Lernkonto</translation>
    </message>
    <message>
        <source>What is a learning account?</source>
        <translation>Was ist ein Lernkonto?</translation>
    </message>
    <message>
        <source>It holds your rights to learn, such as money or hours.</source>
        <translation>Darin stehen Ihre Rechte auf Lernen, zum Beispiel Geld oder Stunden.</translation>
    </message>
    <message>
        <source>The idea is that you save them up, and use them for longer courses.</source>
        <translation>Die Idee ist, dass Sie sie ansparen und für längere Kurse benutzen.</translation>
    </message>
    <message>
        <source>Council of the European Union</source>
        <translation>Rat der Europäischen Union</translation>
    </message>
    <message>
        <source>European Commission</source>
        <translation>Europäische Kommission</translation>
    </message>
    <message>
        <source>Recommendation on micro-credentials, 2022/C 243/02</source>
        <translation>Empfehlung zu Microcredentials, 2022/C 243/02</translation>
    </message>
    <message>
        <source>Recommendation on individual learning accounts, 2022/C 243/03</source>
        <translation>Empfehlung zu individuellen Lernkonten, 2022/C 243/03</translation>
    </message>
    <message>
        <source>Questions and answers on learning accounts (proposal)</source>
        <translation>Fragen und Antworten zu Lernkonten (Vorschlag)</translation>
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
        <translation>Bericht über die Niveaus in Flandern</translation>
    </message>
    <message>
        <source>Cedefop</source>
        <translation>Cedefop</translation>
    </message>
    <message>
        <source>Flemish Community of Belgium, chapter 14.4</source>
        <translation>Flämische Gemeinschaft in Belgien, Kapitel 14.4</translation>
    </message>
    <message>
        <source>Eurydice</source>
        <translation>Eurydice</translation>
    </message>
    <message>
        <source>Decree on recognising what people can do (EVC)</source>
        <translation>Dekret über die Anerkennung von Können (EVC)</translation>
    </message>
    <message>
        <source>Flanders</source>
        <translation>Flandern</translation>
    </message>
    <message>
        <source>General Data Protection Regulation, Article 7</source>
        <translation>Datenschutz-Grundverordnung, Artikel 7</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>Guidelines 05/2020 on consent</source>
        <translation>Leitlinien 05/2020 zur Einwilligung</translation>
    </message>
    <message>
        <source>European Data Protection Board</source>
        <translation>Europäischer Datenschutzausschuss</translation>
    </message>
    <message>
        <source>How this program works</source>
        <translation>Wie dieses Programm funktioniert</translation>
    </message>
    <message>
        <source>For learners</source>
        <translation>Für Lernende</translation>
    </message>
    <message>
        <source>For providers</source>
        <translation>Für Bildungsanbieter</translation>
    </message>
    <message>
        <source>For employers</source>
        <translation>Für Arbeitgeber</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>What is a credential?</source>
        <translation>Was ist ein Nachweis?</translation>
    </message>
    <message>
        <source>It is a digital proof of what somebody learned or did.</source>
        <translation>Er ist ein digitaler Beweis dafür, was jemand gelernt oder getan hat.</translation>
    </message>
    <message>
        <source>It is about one person, and one issuer stands behind it.</source>
        <translation>Er betrifft eine Person, und ein Aussteller steht dahinter.</translation>
    </message>
    <message>
        <source>It is signed. If one letter changes, the check shows it.</source>
        <translation>Er ist signiert. Ändert sich ein Buchstabe, dann zeigt es die Prüfung.</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Abzeichen</translation>
    </message>
    <message>
        <source>What is a badge?</source>
        <translation>Was ist ein Abzeichen?</translation>
    </message>
    <message>
        <source>It is a credential with a picture. Schools, clubs and firms give them.</source>
        <translation>Es ist ein Nachweis mit einem Bild. Schulen, Vereine und Firmen geben solche.</translation>
    </message>
    <message>
        <source>The proof is often inside the picture. So keep the file that you got.</source>
        <translation>Der Beweis steckt oft im Bild. Bewahren Sie darum die Datei auf, die Sie bekamen.</translation>
    </message>
    <message>
        <source>A photo of the picture proves nothing.</source>
        <translation>Ein Foto des Bildes beweist nichts.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>What is an issuer?</source>
        <translation>Was ist ein Aussteller?</translation>
    </message>
    <message>
        <source>The issuer gives you the credential and signs it.</source>
        <translation>Der Aussteller gibt Ihnen den Nachweis und signiert ihn.</translation>
    </message>
    <message>
        <source>It can be a school, a firm, a club or a public service.</source>
        <translation>Das kann eine Schule, eine Firma, ein Verein oder ein Amt sein.</translation>
    </message>
    <message>
        <source>Sometimes one awards it and another signs it. Then you see both.</source>
        <translation>Manchmal verleiht eine Stelle den Nachweis, und eine andere signiert ihn. Dann sehen Sie beide.</translation>
    </message>
    <message>
        <source>Unknown issuer</source>
        <translation>Unbekannter Aussteller</translation>
    </message>
    <message>
        <source>What does “issuer not known” mean?</source>
        <translation>Was bedeutet „Aussteller nicht bekannt“?</translation>
    </message>
    <message>
        <source>No list on this computer names the issuer. It may still be genuine.</source>
        <translation>Keine Liste auf diesem Computer nennt den Aussteller. Der Nachweis kann trotzdem echt sein.</translation>
    </message>
    <message>
        <source>Ask the issuer for a list that names it. You add it in Settings.</source>
        <translation>Bitten Sie den Aussteller um eine Liste, die ihn nennt. Sie fügen sie in den Einstellungen hinzu.</translation>
    </message>
    <message>
        <source>People see this when no list of theirs names you.</source>
        <translation>Das sehen Leute, wenn keine ihrer Listen Sie nennt.</translation>
    </message>
    <message>
        <source>Ask to be put on a list that they use, or give them your own.</source>
        <translation>Lassen Sie sich auf eine Liste setzen, die dort benutzt wird. Oder geben Sie Ihre eigene.</translation>
    </message>
    <message>
        <source>No list here names the issuer. So nobody vouches for the name.</source>
        <translation>Keine Liste hier nennt den Aussteller. Also bürgt niemand für den Namen.</translation>
    </message>
    <message>
        <source>It is not a no. The credential may well be genuine.</source>
        <translation>Das ist kein Nein. Der Nachweis kann durchaus echt sein.</translation>
    </message>
    <message>
        <source>Call the issuer on a number that you found yourself.</source>
        <translation>Rufen Sie den Aussteller unter einer Nummer an, die Sie selbst gefunden haben.</translation>
    </message>
    <message>
        <source>Or add a list that you trust in Settings, and check again.</source>
        <translation>Oder fügen Sie in den Einstellungen eine Liste hinzu, der Sie vertrauen. Prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>What does “withdrawn” mean?</source>
        <translation>Was bedeutet „zurückgezogen“?</translation>
    </message>
    <message>
        <source>The issuer took the credential back. It does not count any more.</source>
        <translation>Der Aussteller hat den Nachweis zurückgezogen. Er zählt nicht mehr.</translation>
    </message>
    <message>
        <source>You may keep it. Whoever checks it sees that it was withdrawn.</source>
        <translation>Sie dürfen ihn behalten. Wer ihn prüft, sieht, dass er zurückgezogen wurde.</translation>
    </message>
    <message>
        <source>Don&apos;t you know why? Ask the issuer.</source>
        <translation>Wissen Sie nicht, warum? Fragen Sie den Aussteller.</translation>
    </message>
    <message>
        <source>You put the credential on your list of what is withdrawn.</source>
        <translation>Sie setzen den Nachweis auf Ihre Liste der zurückgezogenen.</translation>
    </message>
    <message>
        <source>Whoever has that list sees it, also without internet.</source>
        <translation>Wer diese Liste hat, sieht es, auch ohne Internet.</translation>
    </message>
    <message>
        <source>Tell the learner why, and what they can do about it.</source>
        <translation>Sagen Sie der lernenden Person, warum, und was sie dagegen tun kann.</translation>
    </message>
    <message>
        <source>The issuer took the credential back. Don&apos;t rely on it.</source>
        <translation>Der Aussteller hat den Nachweis zurückgezogen. Verlassen Sie sich nicht darauf.</translation>
    </message>
    <message>
        <source>It was given once, and it was not changed. The list does not say why.</source>
        <translation>Er wurde einmal gegeben und nicht verändert. Die Liste sagt nicht, warum.</translation>
    </message>
    <message>
        <source>Look at the date of the list. Ask the person or the issuer.</source>
        <translation>Sehen Sie sich das Datum der Liste an. Fragen Sie die Person oder den Aussteller.</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>What does “suspended” mean?</source>
        <translation>Was bedeutet „ausgesetzt“?</translation>
    </message>
    <message>
        <source>The credential does not count for now. Later it may count again.</source>
        <translation>Der Nachweis zählt im Moment nicht. Später zählt er vielleicht wieder.</translation>
    </message>
    <message>
        <source>Only the issuer knows why and for how long.</source>
        <translation>Nur der Aussteller weiß, warum und wie lange.</translation>
    </message>
    <message>
        <source>Check again when you have a newer list.</source>
        <translation>Prüfen Sie noch einmal, wenn Sie eine neuere Liste haben.</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>What does “could not be checked” mean?</source>
        <translation>Was bedeutet „konnte nicht geprüft werden“?</translation>
    </message>
    <message>
        <source>This program could not find out. That is no yes, and it is no no.</source>
        <translation>Dieses Programm konnte es nicht herausfinden. Das ist kein Ja und kein Nein.</translation>
    </message>
    <message>
        <source>Often a list is missing here, or it is too old.</source>
        <translation>Oft fehlt hier eine Liste, oder sie ist zu alt.</translation>
    </message>
    <message>
        <source>Each line says what it was about, and what you can do.</source>
        <translation>Jede Zeile sagt, worum es ging und was Sie tun können.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>What is a signature?</source>
        <translation>Was ist eine Signatur?</translation>
    </message>
    <message>
        <source>It is a seal that the issuer makes with a secret key.</source>
        <translation>Sie ist ein Siegel, das der Aussteller mit einem geheimen Schlüssel macht.</translation>
    </message>
    <message>
        <source>It fits these words and no others. So every change shows.</source>
        <translation>Sie passt zu diesen Wörtern und zu keinen anderen. So zeigt sich jede Änderung.</translation>
    </message>
    <message>
        <source>It does not say who the issuer is. A list says that.</source>
        <translation>Sie sagt nicht, wer der Aussteller ist. Das sagt eine Liste.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>What are the lists for?</source>
        <translation>Wofür sind die Listen?</translation>
    </message>
    <message>
        <source>One kind of list says which issuers are known.</source>
        <translation>Eine Art von Liste sagt, welche Aussteller bekannt sind.</translation>
    </message>
    <message>
        <source>Another kind says which credentials were withdrawn.</source>
        <translation>Eine andere Art sagt, welche Nachweise zurückgezogen wurden.</translation>
    </message>
    <message>
        <source>They are files with a date. So you can check without internet.</source>
        <translation>Das sind Dateien mit einem Datum. So können Sie ohne Internet prüfen.</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Every issuer</source>
        <translation>Alle Aussteller</translation>
    </message>
    <message>
        <source>Find an issuer…</source>
        <translation>Aussteller suchen…</translation>
    </message>
    <message>
        <source>Year of issue</source>
        <translation>Jahr der Ausstellung</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Alle Jahre</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>State now</source>
        <translation>Status jetzt</translation>
    </message>
    <message>
        <source>Each credential is checked now, with what this computer knows of issuers and withdrawals.</source>
        <translation>Jeder Nachweis wird jetzt geprüft. Dabei zählt, was dieser Computer über Aussteller und zurückgezogene Nachweise weiß.</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Every skill</source>
        <translation>Alle Fähigkeiten</translation>
    </message>
    <message>
        <source>Find a skill…</source>
        <translation>Fähigkeit suchen…</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Take filter away: %1</source>
        <translation>Filter entfernen: %1</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Was wollen Sie tun?</translation>
    </message>
    <message>
        <source>Keep my credentials</source>
        <translation>Meine Nachweise aufbewahren</translation>
    </message>
    <message>
        <source>Store your certificates safely on this computer and share only what you choose.</source>
        <translation>Bewahren Sie Ihre Nachweise sicher auf diesem Computer auf. Teilen Sie nur, was Sie auswählen.</translation>
    </message>
    <message>
        <source>Check a credential</source>
        <translation>Nachweis prüfen</translation>
    </message>
    <message>
        <source>Scan someone&apos;s QR code and see at once if it is genuine. No account needed.</source>
        <translation>Scannen Sie einen QR-Code, und sehen Sie sofort, ob der Nachweis echt ist. Kein Konto nötig.</translation>
    </message>
    <message>
        <source>Guide learners</source>
        <translation>Lernende beraten</translation>
    </message>
    <message>
        <source>Receive a learner&apos;s record with their consent and help them choose a next step.</source>
        <translation>Mit Einwilligung sehen Sie die Lernmappe von Lernenden. Helfen Sie beim nächsten Schritt.</translation>
    </message>
    <message>
        <source>Try with examples</source>
        <translation>Mit Beispielen probieren</translation>
    </message>
    <message>
        <source>Bring back a backup</source>
        <translation>Sicherungskopie zurückholen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>You can change this later.</source>
        <translation>Sie können das später ändern.</translation>
    </message>
    <message>
        <source>Preparing the examples…</source>
        <translation>Die Beispiele werden vorbereitet…</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>You said no</source>
        <translation>Sie haben Nein gesagt</translation>
    </message>
    <message>
        <source>What you agreed to</source>
        <translation>Was Sie vereinbart haben</translation>
    </message>
    <message>
        <source>Signed by you on %1.</source>
        <translation>Von Ihnen signiert am %1.</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Wie Sie die Stelle erreichen</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>They know you as</source>
        <translation>Dort heißen Sie</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>In den Worten des Beraters</translation>
    </message>
    <message>
        <source>Why the law allows it, they say</source>
        <translation>Warum das Gesetz es erlaubt, laut Berater</translation>
    </message>
    <message>
        <source>Where you can complain</source>
        <translation>Wo Sie sich beschweren können</translation>
    </message>
    <message>
        <source>Number of this consent</source>
        <translation>Nummer dieser Einwilligung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open your wallet first.</source>
        <translation>Öffnen Sie zuerst Ihre Brieftasche.</translation>
    </message>
    <message>
        <source>Open my wallet</source>
        <translation>Brieftasche öffnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>This is an invitation</source>
        <translation>Das ist eine Einladung</translation>
    </message>
    <message>
        <source>A counsellor asks to see your record. You see everything before you share.</source>
        <translation>Ein Berater möchte Ihre Lernmappe sehen. Sie sehen alles, bevor Sie teilen.</translation>
    </message>
    <message>
        <source>See the invitation</source>
        <translation>Einladung ansehen</translation>
    </message>
    <message>
        <source>This is advice</source>
        <translation>Das ist ein Rat</translation>
    </message>
    <message>
        <source>Your counsellor advises you. It goes to Guidance, not to your credentials.</source>
        <translation>Ihr Berater gibt Ihnen Rat. Er kommt zu „Beratung“, nicht zu Ihren Nachweisen.</translation>
    </message>
    <message>
        <source>See the advice</source>
        <translation>Rat ansehen</translation>
    </message>
    <message>
        <source>This is a learner&apos;s record</source>
        <translation>Das ist eine Lernmappe</translation>
    </message>
    <message>
        <source>Only the counsellor it was made for can open it.</source>
        <translation>Nur der Berater, für den sie gemacht ist, kann sie öffnen.</translation>
    </message>
    <message>
        <source>Import it</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>A learner stops sharing</source>
        <translation>Eine lernende Person teilt nicht mehr</translation>
    </message>
    <message>
        <source>Their record must be erased. This is done under Guidance.</source>
        <translation>Diese Lernmappe muss gelöscht werden. Das geht unter „Beratung“.</translation>
    </message>
    <message>
        <source>Go to Guidance</source>
        <translation>Zur Beratung</translation>
    </message>
    <message>
        <source>This is a confirmation</source>
        <translation>Das ist eine Bestätigung</translation>
    </message>
    <message>
        <source>A counsellor confirms that your record is erased.</source>
        <translation>Ein Berater bestätigt, dass Ihre Lernmappe gelöscht ist.</translation>
    </message>
    <message>
        <source>Stopped, erased there</source>
        <translation>Beendet, dort gelöscht</translation>
    </message>
    <message>
        <source>Stopped, handed over</source>
        <translation>Beendet, übergeben</translation>
    </message>
    <message>
        <source>Stopped, not handed over yet</source>
        <translation>Beendet, noch nicht übergeben</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Endet bald</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Counsellor without a name</source>
        <translation>Berater ohne Namen</translation>
    </message>
    <message>
        <source>today at %1, then it is erased</source>
        <translation>heute um %1, dann wird es gelöscht</translation>
    </message>
    <message>
        <source>%1, then it is erased</source>
        <translation>%1, dann wird es gelöscht</translation>
    </message>
    <message>
        <source>You said no on %1.</source>
        <translation>Sie haben am %1 Nein gesagt.</translation>
    </message>
    <message>
        <source>You stopped sharing on %1.</source>
        <translation>Sie teilen seit %1 nicht mehr.</translation>
    </message>
    <message>
        <source>They confirmed that your record is erased.</source>
        <translation>Es wurde bestätigt, dass Ihre Lernmappe gelöscht ist.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Es endete am %1.</translation>
    </message>
    <message>
        <source>You agreed on %1.</source>
        <translation>Sie haben am %1 zugestimmt.</translation>
    </message>
    <message>
        <source>Your counsellor does not have your record yet.</source>
        <translation>Ihr Berater hat Ihre Lernmappe noch nicht.</translation>
    </message>
    <message>
        <source>Your counsellor does not know yet. Show them the code, or send the file.</source>
        <translation>Ihr Berater weiß es noch nicht. Zeigen Sie ihm den Code, oder schicken Sie die Datei.</translation>
    </message>
    <message>
        <source>Handed over on %1. They confirm to you when it is erased.</source>
        <translation>Übergeben am %1. Sie bekommen eine Bestätigung, wenn sie gelöscht ist.</translation>
    </message>
    <message>
        <source>This program cannot erase copies made elsewhere.</source>
        <translation>Dieses Programm kann Kopien an anderen Orten nicht löschen.</translation>
    </message>
    <message>
        <source>%1 credentials</source>
        <translation>%1 Nachweise</translation>
    </message>
    <message>
        <source>Advice of %1</source>
        <translation>Rat von %1</translation>
    </message>
</context>
<context>
    <name>GuidancePages</name>
    <message>
        <source>For the counsellor</source>
        <translation>Für den Berater</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Daten (*.json)</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Marked as handed over.</source>
        <translation>Als übergeben markiert.</translation>
    </message>
    <message>
        <source>Advice removed.</source>
        <translation>Rat entfernt.</translation>
    </message>
    <message>
        <source>%1 is here.</source>
        <translation>%1 ist da.</translation>
    </message>
    <message>
        <source>%1 confirmed: your record is erased there.</source>
        <translation>%1 hat bestätigt: Ihre Lernmappe ist dort gelöscht.</translation>
    </message>
</context>
<context>
    <name>Guiding</name>
    <message>
        <source>What the learner agreed to</source>
        <translation>Was die lernende Person vereinbart hat</translation>
    </message>
    <message>
        <source>Signed by the learner on %1.</source>
        <translation>Signiert von der lernenden Person am %1.</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Wer es sieht</translation>
    </message>
    <message>
        <source>Number of this consent</source>
        <translation>Nummer dieser Einwilligung</translation>
    </message>
    <message>
        <source>Receipt as PDF</source>
        <translation>Beleg als PDF</translation>
    </message>
    <message>
        <source>Receipt as web page</source>
        <translation>Beleg als Webseite</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choosing a next course</source>
        <translation>Einen nächsten Kurs wählen</translation>
    </message>
    <message>
        <source>Recognition of earlier learning</source>
        <translation>Anerkennung von früher Gelerntem</translation>
    </message>
    <message>
        <source>Help with applying for a job</source>
        <translation>Hilfe bei der Bewerbung um eine Stelle</translation>
    </message>
    <message>
        <source>I use your record only for what you pick. I look at it on my own computer. You can stop at any time. Then I erase it.</source>
        <translation>Ich benutze Ihre Lernmappe nur für das, was Sie wählen. Ich sehe sie auf meinem eigenen Computer an. Sie können jederzeit aufhören. Dann lösche ich sie.</translation>
    </message>
    <message>
        <source>On my own computer, encrypted</source>
        <translation>Auf meinem eigenen Computer, verschlüsselt</translation>
    </message>
    <message>
        <source>Erase the record of %1?</source>
        <translation>Die Lernmappe von %1 löschen?</translation>
    </message>
    <message>
        <source>It cannot be brought back. That there was a consent stays on record.</source>
        <translation>Sie lässt sich nicht zurückholen. Dass es eine Einwilligung gab, bleibt vermerkt.</translation>
    </message>
    <message>
        <source>Erase record</source>
        <translation>Lernmappe löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Public task</source>
        <translation>Öffentliche Aufgabe</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translation>Berechtigtes Interesse</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Anerkennung</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Ein halbes Jahr</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>Zwei Jahre</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Endet bald</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>endet %1</translation>
    </message>
    <message>
        <source>erased today %1</source>
        <translation>heute um %1 gelöscht</translation>
    </message>
    <message>
        <source>erased %1</source>
        <translation>gelöscht am %1</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>in %1 Tagen</translation>
    </message>
    <message>
        <source>1 credential</source>
        <translation>1 Nachweis</translation>
    </message>
    <message>
        <source>%1 credentials</source>
        <translation>%1 Nachweise</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>The consent of %1 has ended. The record is erased.</source>
        <translation>Die Einwilligung von %1 ist beendet. Die Lernmappe ist gelöscht.</translation>
    </message>
    <message>
        <source>%1 took the consent back. The record is erased.</source>
        <translation>%1 hat die Einwilligung zurückgezogen. Die Lernmappe ist gelöscht.</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Learner without a name</source>
        <translation>Lernende Person ohne Namen</translation>
    </message>
    <message>
        <source>The record of %1 is here.</source>
        <translation>Die Lernmappe von %1 ist da.</translation>
    </message>
    <message>
        <source>The record of %1 is erased.</source>
        <translation>Die Lernmappe von %1 ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>GuidingPages</name>
    <message>
        <source>Record</source>
        <translation>Lernmappe</translation>
    </message>
    <message>
        <source>Credentials (*.json *.jwt *.sdjwt *.sd-jwt *.txt)</source>
        <translation>Nachweise (*.json *.jwt *.sdjwt *.sd-jwt *.txt)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>For the learner</source>
        <translation>Für die lernende Person</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>GuidingSection</name>
    <message>
        <source>Guidance</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>I guide learners</source>
        <translation>Ich berate Lernende</translation>
    </message>
    <message>
        <source>Guidance then shows the learners who share with you.</source>
        <translation>„Beratung“ zeigt dann die Lernenden, die mit Ihnen teilen.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>Wörter erklärt</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Über dieses Programm</translation>
    </message>
    <message>
        <source>Escape brings you back to where you were.</source>
        <translation>Mit Escape kommen Sie dorthin zurück, wo Sie waren.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Show the steps to try</source>
        <translation>Schritte zum Probieren zeigen</translation>
    </message>
    <message>
        <source>Keys you can use</source>
        <translation>Tasten, die Sie benutzen können</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Try with examples</source>
        <translation>Mit Beispielen probieren</translation>
    </message>
    <message>
        <source>How to get help</source>
        <translation>Wie Sie Hilfe bekommen</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Zuerst ausprobieren</translation>
    </message>
    <message>
        <source>The examples are made up. You cannot break anything.</source>
        <translation>Die Beispiele sind erfunden. Sie können nichts kaputt machen.</translation>
    </message>
    <message>
        <source>Let somebody help you</source>
        <translation>Lassen Sie sich helfen</translation>
    </message>
    <message>
        <source>Settings has a helper mode. Your private things stay closed.</source>
        <translation>In den Einstellungen gibt es einen Hilfemodus. Ihre privaten Dinge bleiben verschlossen.</translation>
    </message>
    <message>
        <source>You forgot your passphrase</source>
        <translation>Sie haben Ihre Passphrase vergessen</translation>
    </message>
    <message>
        <source>Choose “I forgot it” and type your recovery code.</source>
        <translation>Wählen Sie „Vergessen“, und tippen Sie Ihren Wiederherstellungscode ein.</translation>
    </message>
    <message>
        <source>Something in a credential is wrong</source>
        <translation>In einem Nachweis stimmt etwas nicht</translation>
    </message>
    <message>
        <source>Ask the issuer. Only they can change it.</source>
        <translation>Fragen Sie den Aussteller. Nur er kann es ändern.</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation>Wo Ihre Daten sind</translation>
    </message>
    <message>
        <source>All of it is in this folder, on this computer:</source>
        <translation>Alles ist in diesem Ordner, auf diesem Computer:</translation>
    </message>
    <message>
        <source>Your wallet in it is locked with your passphrase.</source>
        <translation>Ihre Brieftasche darin ist mit Ihrer Passphrase gesperrt.</translation>
    </message>
    <message>
        <source>Settings makes a backup and changes how this looks.</source>
        <translation>In den Einstellungen machen Sie eine Sicherungskopie und ändern, wie alles aussieht.</translation>
    </message>
</context>
<context>
    <name>Helper</name>
    <message>
        <source>Added: “%1”</source>
        <translation>Hinzugefügt: „%1“</translation>
    </message>
    <message>
        <source>Changed: “%1”</source>
        <translation>Geändert: „%1“</translation>
    </message>
    <message>
        <source>Removed: “%1”</source>
        <translation>Entfernt: „%1“</translation>
    </message>
    <message>
        <source>Put back: “%1”</source>
        <translation>Zurückgelegt: „%1“</translation>
    </message>
    <message>
        <source>Advice of %1 removed</source>
        <translation>Rat von %1 entfernt</translation>
    </message>
    <message>
        <source>Advice of %1 put back</source>
        <translation>Rat von %1 zurückgelegt</translation>
    </message>
    <message>
        <source>Plan changed: “%1”</source>
        <translation>Plan geändert: „%1“</translation>
    </message>
    <message>
        <source>Kept for checking: %1</source>
        <translation>Zum Prüfen behalten: %1</translation>
    </message>
    <message>
        <source>Done with others: %1</source>
        <translation>Mit anderen gemacht: %1</translation>
    </message>
    <message>
        <source>Shared with others: %1</source>
        <translation>Mit anderen geteilt: %1</translation>
    </message>
    <message>
        <source>A copy was made: %1</source>
        <translation>Eine Kopie wurde gemacht: %1</translation>
    </message>
    <message>
        <source>A question was answered: %1</source>
        <translation>Eine Frage wurde beantwortet: %1</translation>
    </message>
    <message>
        <source>A question was turned down: %1</source>
        <translation>Eine Frage wurde abgelehnt: %1</translation>
    </message>
    <message>
        <source>Consent was given: %1</source>
        <translation>Einwilligung wurde gegeben: %1</translation>
    </message>
    <message>
        <source>Consent was refused: %1</source>
        <translation>Einwilligung wurde verweigert: %1</translation>
    </message>
    <message>
        <source>Consent was taken back: %1</source>
        <translation>Einwilligung wurde zurückgezogen: %1</translation>
    </message>
    <message>
        <source>Advice was received: %1</source>
        <translation>Ein Rat ist gekommen: %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>you can take this back</source>
        <translation>das können Sie zurücknehmen</translation>
    </message>
    <message>
        <source>you can stop sharing under Guidance</source>
        <translation>unter „Beratung“ können Sie das Teilen beenden</translation>
    </message>
    <message>
        <source>this cannot be taken back here</source>
        <translation>das lässt sich hier nicht zurücknehmen</translation>
    </message>
</context>
<context>
    <name>HelperSection</name>
    <message>
        <source>Somebody helps me</source>
        <translation>Jemand hilft mir</translation>
    </message>
    <message>
        <source>Does somebody sit next to you? Helper mode closes your private things meanwhile.</source>
        <translation>Sitzt jemand neben Ihnen? Der Hilfemodus verschließt solange Ihre privaten Dinge.</translation>
    </message>
    <message>
        <source>To helper mode</source>
        <translation>Zum Hilfemodus</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Consent given to {whom}</source>
        <translation>Einwilligung gegeben an {whom}</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Einwilligung gegeben</translation>
    </message>
    <message>
        <source>Said no to {whom}</source>
        <translation>Nein gesagt zu {whom}</translation>
    </message>
    <message>
        <source>Said no to somebody</source>
        <translation>Nein gesagt zu jemandem</translation>
    </message>
    <message>
        <source>Stopped sharing with {whom}</source>
        <translation>Teilen beendet mit {whom}</translation>
    </message>
    <message>
        <source>Stopped sharing</source>
        <translation>Teilen beendet</translation>
    </message>
    <message>
        <source>Told {whom} that you stopped sharing</source>
        <translation>Mitgeteilt an {whom}, dass Sie nicht mehr teilen</translation>
    </message>
    <message>
        <source>Told that you stopped sharing</source>
        <translation>Mitgeteilt, dass Sie nicht mehr teilen</translation>
    </message>
    <message>
        <source>{whom} confirmed that your record is erased</source>
        <translation>{whom} hat bestätigt, dass Ihre Lernmappe gelöscht ist</translation>
    </message>
    <message>
        <source>Confirmed that your record is erased</source>
        <translation>Bestätigt, dass Ihre Lernmappe gelöscht ist</translation>
    </message>
    <message>
        <source>Advice received from {whom}</source>
        <translation>Rat bekommen von {whom}</translation>
    </message>
    <message>
        <source>Advice received</source>
        <translation>Rat bekommen</translation>
    </message>
    <message>
        <source>Learner invited: {whom}</source>
        <translation>Lernende Person eingeladen: {whom}</translation>
    </message>
    <message>
        <source>Learner invited</source>
        <translation>Lernende Person eingeladen</translation>
    </message>
    <message>
        <source>Record of {whom} received</source>
        <translation>Lernmappe von {whom} bekommen</translation>
    </message>
    <message>
        <source>Record of a learner received</source>
        <translation>Lernmappe einer lernenden Person bekommen</translation>
    </message>
    <message>
        <source>Record of {whom} opened</source>
        <translation>Lernmappe von {whom} geöffnet</translation>
    </message>
    <message>
        <source>Record of a learner opened</source>
        <translation>Lernmappe einer lernenden Person geöffnet</translation>
    </message>
    <message>
        <source>Part of the record of {whom} saved</source>
        <translation>Teil der Lernmappe von {whom} gespeichert</translation>
    </message>
    <message>
        <source>Part of a learner&apos;s record saved</source>
        <translation>Teil einer Lernmappe gespeichert</translation>
    </message>
    <message>
        <source>Advice written for {whom}</source>
        <translation>Rat geschrieben für {whom}</translation>
    </message>
    <message>
        <source>Advice written for a learner</source>
        <translation>Rat für eine lernende Person geschrieben</translation>
    </message>
    <message>
        <source>{whom} stopped sharing</source>
        <translation>{whom} teilt nicht mehr</translation>
    </message>
    <message>
        <source>A learner stopped sharing</source>
        <translation>Eine lernende Person teilt nicht mehr</translation>
    </message>
    <message>
        <source>Record of {whom} erased</source>
        <translation>Lernmappe von {whom} gelöscht</translation>
    </message>
    <message>
        <source>Record of a learner erased</source>
        <translation>Lernmappe einer lernenden Person gelöscht</translation>
    </message>
    <message>
        <source>Consent of {whom} ended, record erased</source>
        <translation>Einwilligung von {whom} beendet, Lernmappe gelöscht</translation>
    </message>
    <message>
        <source>Consent of a learner ended, record erased</source>
        <translation>Einwilligung einer lernenden Person beendet, Lernmappe gelöscht</translation>
    </message>
    <message>
        <source>Dossier made for {whom}</source>
        <translation>Nachweismappe gemacht für {whom}</translation>
    </message>
    <message>
        <source>Dossier made</source>
        <translation>Nachweismappe gemacht</translation>
    </message>
    <message>
        <source>{count} credentials</source>
        <translation>{count} Nachweise</translation>
    </message>
    <message>
        <source>PDF made of {what}</source>
        <translation>PDF gemacht: {what}</translation>
    </message>
    <message>
        <source>Picture made of {what}</source>
        <translation>Bild gemacht: {what}</translation>
    </message>
    <message>
        <source>File made of {what}</source>
        <translation>Datei gemacht: {what}</translation>
    </message>
    <message>
        <source>shown as a code</source>
        <translation>als Code gezeigt</translation>
    </message>
    <message>
        <source>as a PDF</source>
        <translation>als PDF</translation>
    </message>
    <message>
        <source>as a picture</source>
        <translation>als Bild</translation>
    </message>
    <message>
        <source>as a web page</source>
        <translation>als Webseite</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>als Datei</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Shared with {whom}</source>
        <translation>Geteilt mit {whom}</translation>
    </message>
    <message>
        <source>Shared {what}</source>
        <translation>Geteilt: {what}</translation>
    </message>
    <message>
        <source>Copy made of {what}</source>
        <translation>Kopie gemacht: {what}</translation>
    </message>
    <message>
        <source>Answered {whom}</source>
        <translation>Geantwortet an {whom}</translation>
    </message>
    <message>
        <source>Answered somebody</source>
        <translation>Jemandem geantwortet</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>als Kopie</translation>
    </message>
    <message>
        <source>for {whom}</source>
        <translation>für {whom}</translation>
    </message>
    <message>
        <source>they learned nothing about what you have</source>
        <translation>niemand hat etwas über das erfahren, was Sie haben</translation>
    </message>
    <message>
        <source>until {until}</source>
        <translation>bis {until}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>As a table (CSV)</source>
        <translation>Als Tabelle (CSV)</translation>
    </message>
    <message>
        <source>As data (JSON)</source>
        <translation>Als Daten (JSON)</translation>
    </message>
    <message>
        <source>What you shared and with whom. The details themselves are not kept here.</source>
        <translation>Was Sie geteilt haben und mit wem. Die Angaben selbst stehen hier nicht.</translation>
    </message>
    <message>
        <source>Show older entries</source>
        <translation>Ältere Einträge zeigen</translation>
    </message>
    <message>
        <source>Your history was saved.</source>
        <translation>Ihr Verlauf wurde gespeichert.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Daten (*.json)</translation>
    </message>
    <message>
        <source>history</source>
        <translation>verlauf</translation>
    </message>
    <message>
        <source>Save the history</source>
        <translation>Verlauf speichern</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Nicht mehr teilen</translation>
    </message>
    <message>
        <source>Stop sharing with %1</source>
        <translation>Nicht mehr teilen mit %1</translation>
    </message>
    <message>
        <source>Share something</source>
        <translation>Etwas teilen</translation>
    </message>
    <message>
        <source>Nothing shared yet</source>
        <translation>Noch nichts geteilt</translation>
    </message>
    <message>
        <source>When you share something, it is noted here: what, with whom and when.</source>
        <translation>Wenn Sie etwas teilen, steht es hier: was, mit wem und wann.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>This is an invitation. Learners open it in their own wallet.</source>
        <translation>Das ist eine Einladung. Lernende öffnen sie in ihrer eigenen Brieftasche.</translation>
    </message>
    <message>
        <source>This is advice. The learner opens it in their own wallet.</source>
        <translation>Das ist ein Rat. Die lernende Person öffnet ihn in ihrer eigenen Brieftasche.</translation>
    </message>
    <message>
        <source>There is no learner&apos;s record in this. Ask for the code or file once more.</source>
        <translation>Darin ist keine Lernmappe. Bitten Sie noch einmal um den Code oder die Datei.</translation>
    </message>
    <message>
        <source>Import a record</source>
        <translation>Lernmappe einlesen</translation>
    </message>
    <message>
        <source>It is checked before it is kept. A message that a learner stops sharing comes in here too.</source>
        <translation>Sie wird geprüft, bevor sie behalten wird. Auch Mitteilungen, dass jemand nicht mehr teilt, kommen hierher.</translation>
    </message>
    <message>
        <source>a text or a picture</source>
        <translation>als Text oder Bild</translation>
    </message>
    <message>
        <source>Checking the record…</source>
        <translation>Die Lernmappe wird geprüft…</translation>
    </message>
    <message>
        <source>Records and notices</source>
        <translation>Lernmappen und Mitteilungen</translation>
    </message>
    <message>
        <source>Paste a record</source>
        <translation>Lernmappe einfügen</translation>
    </message>
    <message>
        <source>Paste the text they sent you.</source>
        <translation>Fügen Sie den Text ein, den Sie bekommen haben.</translation>
    </message>
    <message>
        <source>Text of the record</source>
        <translation>Text der Lernmappe</translation>
    </message>
    <message>
        <source>Learners I guide</source>
        <translation>Lernende, die ich berate</translation>
    </message>
</context>
<context>
    <name>InactivityLock</name>
    <message>
        <source>Your wallet locks in {seconds} s.</source>
        <translation>Ihre Brieftasche wird in {seconds} s gesperrt.</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Offen lassen</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>Credentials inside</source>
        <translation>Nachweise darin</translation>
    </message>
    <message>
        <source>Who endorses it</source>
        <translation>Wer es empfiehlt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show %1, %2</source>
        <translation>%1 zeigen, %2</translation>
    </message>
    <message>
        <source>Endorsement</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Credential without a title</source>
        <translation>Nachweis ohne Titel</translation>
    </message>
    <message>
        <source>Can it be trusted?</source>
        <translation>Kann man dem trauen?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>InvitationWaysPage</name>
    <message>
        <source>There is nothing from a counsellor in this. Ask for the code or file once more.</source>
        <translation>Darin ist nichts von einem Berater. Bitten Sie noch einmal um den Code oder die Datei.</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>Einladung öffnen</translation>
    </message>
    <message>
        <source>You see everything before you share anything. Advice and confirmations come in here too.</source>
        <translation>Sie sehen alles, bevor Sie etwas teilen. Auch Rat und Bestätigungen kommen hierher.</translation>
    </message>
    <message>
        <source>a text or a picture</source>
        <translation>als Text oder Bild</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Invitations and advice</source>
        <translation>Einladungen und Rat</translation>
    </message>
    <message>
        <source>Paste an invitation</source>
        <translation>Einladung einfügen</translation>
    </message>
    <message>
        <source>Paste the text they sent you.</source>
        <translation>Fügen Sie den Text ein, den Sie bekommen haben.</translation>
    </message>
    <message>
        <source>Text of the invitation</source>
        <translation>Text der Einladung</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Beratung</translation>
    </message>
</context>
<context>
    <name>InviteCodePage</name>
    <message>
        <source>Let the learner scan this</source>
        <translation>Lassen Sie dies von der lernenden Person scannen</translation>
    </message>
    <message>
        <source>They open Guidance in their wallet and scan it, or open the file you send.</source>
        <translation>Die Person öffnet „Beratung“ in ihrer Brieftasche und scannt. Oder sie öffnet die Datei, die Sie schicken.</translation>
    </message>
    <message>
        <source>Learners I guide</source>
        <translation>Lernende, die ich berate</translation>
    </message>
    <message>
        <source>Your invitation</source>
        <translation>Ihre Einladung</translation>
    </message>
    <message>
        <source>QR code with your invitation</source>
        <translation>QR-Code mit Ihrer Einladung</translation>
    </message>
    <message>
        <source>The learner sees the same three words. Read them aloud together.</source>
        <translation>Die lernende Person sieht dieselben drei Wörter. Lesen Sie sie zusammen laut vor.</translation>
    </message>
    <message>
        <source>Import their record</source>
        <translation>Lernmappe einlesen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Other ways, and what comes next</source>
        <translation>Andere Wege, und was danach kommt</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>For a learner</source>
        <translation>Für eine lernende Person</translation>
    </message>
    <message>
        <source>The learner sees you as known: %1.</source>
        <translation>Die lernende Person sieht Sie als bekannt: %1.</translation>
    </message>
    <message>
        <source>The learner sees you as not verified. The words show that it is you.</source>
        <translation>Die lernende Person sieht Sie als nicht geprüft. Die Wörter zeigen, dass Sie es sind.</translation>
    </message>
    <message>
        <source>The invitation is shown. The three words are: %1</source>
        <translation>Die Einladung wird gezeigt. Die drei Wörter sind: %1</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Endet %1</translation>
    </message>
</context>
<context>
    <name>InvitePage</name>
    <message>
        <source>Invite a learner</source>
        <translation>Lernende Person einladen</translation>
    </message>
    <message>
        <source>They read this on their own screen before they choose. It works without internet.</source>
        <translation>Die lernende Person liest das auf ihrem Bildschirm, bevor sie wählt. Es geht ohne Internet.</translation>
    </message>
    <message>
        <source>Learners I guide</source>
        <translation>Lernende, die ich berate</translation>
    </message>
    <message>
        <source>Write this once. It is kept in this wallet for the next invitation.</source>
        <translation>Schreiben Sie das einmal. Es bleibt in dieser Brieftasche für die nächste Einladung.</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Für wen?</translation>
    </message>
    <message>
        <source>A name you will recognise</source>
        <translation>Ein Name, den Sie wiedererkennen</translation>
    </message>
    <message>
        <source>Only you see this.</source>
        <translation>Nur Sie sehen das.</translation>
    </message>
    <message>
        <source>They can answer within</source>
        <translation>Zeit für die Antwort</translation>
    </message>
    <message>
        <source>Show the invitation</source>
        <translation>Einladung zeigen</translation>
    </message>
    <message>
        <source>The learner reads</source>
        <translation>Die lernende Person liest</translation>
    </message>
    <message>
        <source>One invitation is good for one record.</source>
        <translation>Eine Einladung gilt für eine Lernmappe.</translation>
    </message>
    <message>
        <source>Write this too. The law wants the learner to know it.</source>
        <translation>Schreiben Sie auch das. Das Gesetz will, dass die lernende Person es weiß.</translation>
    </message>
    <message>
        <source>Write at least one purpose. The learner decides by it.</source>
        <translation>Schreiben Sie mindestens einen Zweck. Danach entscheidet die lernende Person.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>%1, then it is erased</source>
        <translation>%1, dann wird es gelöscht</translation>
    </message>
    <message>
        <source>Who else sees it</source>
        <translation>Wer es sonst sieht</translation>
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
        <translation>Der Nachweis muss von einem angekreuzten Aussteller kommen. Ist keiner angekreuzt, genügt jeder.</translation>
    </message>
    <message>
        <source>From which issuers</source>
        <translation>Von welchen Ausstellern</translation>
    </message>
    <message>
        <source>Search an issuer…</source>
        <translation>Aussteller suchen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Diese nehmen</translation>
    </message>
    <message>
        <source>No issuer is known here yet. Add a list of issuers in Settings.</source>
        <translation>Hier ist noch kein Aussteller bekannt. Fügen Sie in den Einstellungen eine Liste von Ausstellern hinzu.</translation>
    </message>
    <message>
        <source>No issuer of that name is known here.</source>
        <translation>Hier ist kein Aussteller mit diesem Namen bekannt.</translation>
    </message>
    <message>
        <source>%1 more. Search to find them.</source>
        <translation>Noch %1. Suchen Sie, um sie zu finden.</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Saved questions</source>
        <translation>Gespeicherte Fragen</translation>
    </message>
    <message>
        <source>Save a question that you ask more often.</source>
        <translation>Speichern Sie eine Frage, die Sie öfter stellen.</translation>
    </message>
    <message>
        <source>Save this one</source>
        <translation>Diese speichern</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>It keeps what is asked and what for. No answer is ever kept.</source>
        <translation>Behalten wird, was gefragt wird und wofür. Eine Antwort wird nie behalten.</translation>
    </message>
    <message>
        <source>Save this question</source>
        <translation>Diese Frage speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rename this question</source>
        <translation>Diese Frage umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Name der Frage</translation>
    </message>
    <message>
        <source>Write a name first.</source>
        <translation>Schreiben Sie zuerst einen Namen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Give an issuer my key</source>
        <translation>Mein Schlüssel für Aussteller</translation>
    </message>
    <message>
        <source>With it an issuer makes a credential that only this wallet can prove to be yours.</source>
        <translation>Damit macht ein Aussteller einen Nachweis für Sie. Nur diese Brieftasche kann beweisen, dass er Ihnen gehört.</translation>
    </message>
    <message>
        <source>Add credentials</source>
        <translation>Nachweise hinzufügen</translation>
    </message>
    <message>
        <source>QR code with your public key</source>
        <translation>QR-Code mit Ihrem öffentlichen Schlüssel</translation>
    </message>
    <message>
        <source>How the key is written</source>
        <translation>Wie der Schlüssel geschrieben ist</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Neuen Schlüssel machen</translation>
    </message>
    <message>
        <source>This is the public half. You can give it away; the secret half stays here.</source>
        <translation>Das ist die öffentliche Hälfte. Sie können sie weitergeben. Die geheime Hälfte bleibt hier.</translation>
    </message>
    <message>
        <source>Ask the issuer which form they take.</source>
        <translation>Fragen Sie den Aussteller, welche Form er nimmt.</translation>
    </message>
    <message>
        <source>This window is too small for the code.</source>
        <translation>Dieses Fenster ist zu klein für den Code.</translation>
    </message>
    <message>
        <source>This wallet has one key.</source>
        <translation>Diese Brieftasche hat einen Schlüssel.</translation>
    </message>
    <message>
        <source>This wallet has %1 keys. This is the newest one.</source>
        <translation>Diese Brieftasche hat %1 Schlüssel. Das ist der neueste.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Keys (*.json *.txt)</source>
        <translation>Schlüssel (*.json *.txt)</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Open this help</source>
        <translation>Diese Hilfe öffnen</translation>
    </message>
    <message>
        <source>Read this page aloud, where the computer has a voice, or stop</source>
        <translation>Diese Seite vorlesen, wenn der Computer eine Stimme hat, oder aufhören</translation>
    </message>
    <message>
        <source>Close help or a small window</source>
        <translation>Hilfe oder ein kleines Fenster schließen</translation>
    </message>
    <message>
        <source>Make all text larger</source>
        <translation>Allen Text größer machen</translation>
    </message>
    <message>
        <source>Make all text smaller</source>
        <translation>Allen Text kleiner machen</translation>
    </message>
    <message>
        <source>Show text at its usual size</source>
        <translation>Text in der üblichen Größe zeigen</translation>
    </message>
    <message>
        <source>Go to the next button or field</source>
        <translation>Zum nächsten Knopf oder Feld gehen</translation>
    </message>
    <message>
        <source>Go to the one before</source>
        <translation>Zum vorigen gehen</translation>
    </message>
    <message>
        <source>Press the button you are on</source>
        <translation>Den Knopf drücken, auf dem Sie sind</translation>
    </message>
    <message>
        <source>Read on, or back, in a long page</source>
        <translation>Auf einer langen Seite weiter- oder zurücklesen</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Zu einer Seite gehen</translation>
    </message>
    <message>
        <source>My credentials, or open the wallet</source>
        <translation>Meine Nachweise oder Brieftasche öffnen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>My helper, while somebody helps you</source>
        <translation>Meine Hilfe, solange Ihnen jemand hilft</translation>
    </message>
    <message>
        <source>Lock the wallet now</source>
        <translation>Brieftasche jetzt sperren</translation>
    </message>
    <message>
        <source>My credentials</source>
        <translation>Meine Nachweise</translation>
    </message>
    <message>
        <source>Go from card to card</source>
        <translation>Von Karte zu Karte gehen</translation>
    </message>
    <message>
        <source>Go to the first or last card</source>
        <translation>Zur ersten oder letzten Karte gehen</translation>
    </message>
    <message>
        <source>Remove this card. You can take that back.</source>
        <translation>Diese Karte entfernen. Sie können das zurücknehmen.</translation>
    </message>
    <message>
        <source>From the search to the cards</source>
        <translation>Von der Suche zu den Karten</translation>
    </message>
    <message>
        <source>Add, Check, Guidance and scanning</source>
        <translation>Hinzufügen, Prüfen, Beratung und Scannen</translation>
    </message>
    <message>
        <source>Paste a picture, a file or text</source>
        <translation>Ein Bild, eine Datei oder Text einfügen</translation>
    </message>
    <message>
        <source>While you show a code</source>
        <translation>Während Sie einen Code zeigen</translation>
    </message>
    <message>
        <source>Show the code on the full screen, or stop that</source>
        <translation>Den Code im Vollbild zeigen oder damit aufhören</translation>
    </message>
    <message>
        <source>While a code fills the screen</source>
        <translation>Während ein Code den Bildschirm füllt</translation>
    </message>
    <message>
        <source>Stop a moving code, or let it go on</source>
        <translation>Einen bewegten Code anhalten oder weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Move it slower or faster</source>
        <translation>Langsamer oder schneller bewegen</translation>
    </message>
    <message>
        <source>Let it stand still, one part at a time</source>
        <translation>Anhalten, einen Teil nach dem anderen</translation>
    </message>
    <message>
        <source>The part before, the next part</source>
        <translation>Der vorige Teil, der nächste Teil</translation>
    </message>
</context>
<context>
    <name>LearnerCard</name>
    <message>
        <source>Open record</source>
        <translation>Lernmappe öffnen</translation>
    </message>
    <message>
        <source>Send advice</source>
        <translation>Rat schicken</translation>
    </message>
    <message>
        <source>Show confirmation</source>
        <translation>Bestätigung zeigen</translation>
    </message>
    <message>
        <source>Erase record</source>
        <translation>Lernmappe löschen</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>Darf benutzt werden für</translation>
    </message>
    <message>
        <source>signed by the learner, %1</source>
        <translation>signiert von der lernenden Person, %1</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>%1, then it is erased</source>
        <translation>%1, dann wird es gelöscht</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>ISO/IEC TS 27560 record</source>
        <translation>Datensatz nach ISO/IEC TS 27560</translation>
    </message>
    <message>
        <source>The record is erased. Only this trace of the consent is left.</source>
        <translation>Die Lernmappe ist gelöscht. Nur diese Spur der Einwilligung bleibt.</translation>
    </message>
</context>
<context>
    <name>LearnerTable</name>
    <message>
        <source>Learner</source>
        <translation>Lernende</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>Darf benutzt werden für</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
</context>
<context>
    <name>LearnersPage</name>
    <message>
        <source>Import record</source>
        <translation>Lernmappe einlesen</translation>
    </message>
    <message>
        <source>Invite learner</source>
        <translation>Person einladen</translation>
    </message>
    <message>
        <source>Learners I guide</source>
        <translation>Lernende, die ich berate</translation>
    </message>
    <message>
        <source>You see only what each learner agreed to, for as long as they agreed.</source>
        <translation>Sie sehen nur, was jede Person mit Ihnen vereinbart hat, und nur so lange.</translation>
    </message>
    <message>
        <source>What I share myself</source>
        <translation>Was ich selbst teile</translation>
    </message>
    <message>
        <source>No learner yet</source>
        <translation>Noch keine lernende Person</translation>
    </message>
    <message>
        <source>Invite a learner with a code or a file. They choose what you see, and until when.</source>
        <translation>Laden Sie jemanden mit einem Code oder einer Datei ein. Die Person wählt, was Sie sehen und bis wann.</translation>
    </message>
    <message>
        <source>Invitations that wait</source>
        <translation>Offene Einladungen</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Gemacht am %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>endet %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Show the invitation: %1</source>
        <translation>Einladung zeigen: %1</translation>
    </message>
    <message>
        <source>Cancel this invitation?</source>
        <translation>Diese Einladung zurücknehmen?</translation>
    </message>
    <message>
        <source>A record that comes for “%1” can then no longer be opened.</source>
        <translation>Eine Lernmappe, die für „%1“ kommt, lässt sich dann nicht mehr öffnen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>ListKind</name>
    <message>
        <source>A list of issuers, not a credential. It belongs in Settings.</source>
        <translation>Eine Liste von Ausstellern, kein Nachweis. Sie gehört in die Einstellungen.</translation>
    </message>
    <message>
        <source>Keys of an issuer, not a credential. They belong in Settings.</source>
        <translation>Schlüssel eines Ausstellers, kein Nachweis. Sie gehören in die Einstellungen.</translation>
    </message>
    <message>
        <source>A list of withdrawn credentials, not a credential itself. It belongs in Settings.</source>
        <translation>Eine Liste zurückgezogener Nachweise, selbst kein Nachweis. Sie gehört in die Einstellungen.</translation>
    </message>
</context>
<context>
    <name>ListsSection</name>
    <message>
        <source>Known issuers</source>
        <translation>Bekannte Aussteller</translation>
    </message>
    <message>
        <source>An issuer is known when a list in your wallet names it. Get lists from who you trust.</source>
        <translation>Ein Aussteller ist bekannt, wenn eine Liste in Ihrer Brieftasche ihn nennt. Nehmen Sie Listen von Stellen, denen Sie vertrauen.</translation>
    </message>
    <message>
        <source>An issuer is known when a list here names it. Get lists from who you trust.</source>
        <translation>Ein Aussteller ist bekannt, wenn eine Liste hier ihn nennt. Nehmen Sie Listen von Stellen, denen Sie vertrauen.</translation>
    </message>
    <message>
        <source>Add a list from a file</source>
        <translation>Liste aus einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>No list yet.</source>
        <translation>Noch keine Liste.</translation>
    </message>
    <message>
        <source>Lists of withdrawn credentials: {count}</source>
        <translation>Listen zurückgezogener Nachweise: {count}</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Hinzugefügt: {name}</translation>
    </message>
    <message>
        <source>Added a list of withdrawn credentials.</source>
        <translation>Eine Liste zurückgezogener Nachweise ist hinzugefügt.</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Entfernt: {name}</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Update {name} from a file</source>
        <translation>{name} aus einer Datei aktualisieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>This file cannot be read, so it counts for nothing.</source>
        <translation>Diese Datei ist nicht lesbar, darum zählt sie nicht.</translation>
    </message>
    <message>
        <source>of {day}</source>
        <translation>vom {day}</translation>
    </message>
    <message>
        <source>added on {day}</source>
        <translation>hinzugefügt am {day}</translation>
    </message>
    <message>
        <source>{count} days old</source>
        <translation>{count} Tage alt</translation>
    </message>
    <message>
        <source>1 day old</source>
        <translation>1 Tag alt</translation>
    </message>
    <message>
        <source>made-up issuers, for practice</source>
        <translation>erfundene Aussteller, zur Übung</translation>
    </message>
    <message>
        <source>List of 1 issuer</source>
        <translation>Liste mit 1 Aussteller</translation>
    </message>
    <message>
        <source>List of {count} issuers</source>
        <translation>Liste mit {count} Ausstellern</translation>
    </message>
    <message>
        <source>Registry with 1 issuer</source>
        <translation>Register mit 1 Aussteller</translation>
    </message>
    <message>
        <source>Registry with {count} issuers</source>
        <translation>Register mit {count} Ausstellern</translation>
    </message>
    <message>
        <source>1 certificate</source>
        <translation>1 Zertifikat</translation>
    </message>
    <message>
        <source>{count} certificates</source>
        <translation>{count} Zertifikate</translation>
    </message>
    <message>
        <source>1 key without an issuer</source>
        <translation>1 Schlüssel ohne Aussteller</translation>
    </message>
    <message>
        <source>{count} keys without an issuer</source>
        <translation>{count} Schlüssel ohne Aussteller</translation>
    </message>
    <message>
        <source>Keys of 1 issuer</source>
        <translation>Schlüssel von 1 Aussteller</translation>
    </message>
    <message>
        <source>Keys of {count} issuers</source>
        <translation>Schlüssel von {count} Ausstellern</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Starker Kontrast</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nichts bewegt sich</translation>
    </message>
    <message>
        <source>Movement as the system</source>
        <translation>Bewegung wie im System</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Leave the examples</source>
        <translation>Beispiele verlassen</translation>
    </message>
    <message>
        <source>These are examples of made-up issuers. Nothing here is real or kept.</source>
        <translation>Das sind Beispiele erfundener Aussteller. Nichts hier ist wirklich, und nichts wird behalten.</translation>
    </message>
    <message>
        <source>End helper mode</source>
        <translation>Hilfemodus beenden</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Nicht mehr vorlesen</translation>
    </message>
    <message>
        <source>This page is read aloud.</source>
        <translation>Diese Seite wird vorgelesen.</translation>
    </message>
    <message>
        <source>%1 helps you. Your private things are closed.</source>
        <translation>%1 hilft Ihnen. Ihre privaten Dinge sind verschlossen.</translation>
    </message>
    <message>
        <source>Somebody helps you. Your private things are closed.</source>
        <translation>Jemand hilft Ihnen. Ihre privaten Dinge sind verschlossen.</translation>
    </message>
</context>
<context>
    <name>MessageCodePage</name>
    <message>
        <source>This is too much for a code. Save it as a file.</source>
        <translation>Das ist zu viel für einen Code. Speichern Sie es als Datei.</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Learners I guide</source>
        <translation>Lernende, die ich berate</translation>
    </message>
    <message>
        <source>QR code for the learner</source>
        <translation>QR-Code für die lernende Person</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Your advice</source>
        <translation>Ihr Rat</translation>
    </message>
    <message>
        <source>The record is erased</source>
        <translation>Die Lernmappe ist gelöscht</translation>
    </message>
    <message>
        <source>The learner scans this in Guidance, or opens the file you send.</source>
        <translation>Die lernende Person scannt dies unter „Beratung“ oder öffnet die Datei, die Sie schicken.</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Signed by you. Only this learner can open it.</source>
        <translation>Von Ihnen signiert. Nur diese lernende Person kann den Rat öffnen.</translation>
    </message>
    <message>
        <source>This confirms that you erased it: %1.</source>
        <translation>Das bestätigt, dass Sie sie gelöscht haben: %1.</translation>
    </message>
    <message>
        <source>Copies made elsewhere cannot be erased by this program.</source>
        <translation>Kopien an anderen Orten kann dieses Programm nicht löschen.</translation>
    </message>
</context>
<context>
    <name>NarrowPage</name>
    <message>
        <source>Open your wallet first. Then it goes on.</source>
        <translation>Öffnen Sie zuerst Ihre Brieftasche. Dann geht es weiter.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Open wallet</source>
        <translation>Brieftasche öffnen</translation>
    </message>
    <message>
        <source>New wallet</source>
        <translation>Neue Brieftasche</translation>
    </message>
    <message>
        <source>My credentials</source>
        <translation>Meine Nachweise</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>My helper</source>
        <translation>Meine Hilfe</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>NeedCard</name>
    <message>
        <source>They need</source>
        <translation>Gebraucht wird</translation>
    </message>
    <message>
        <source>Nothing. You choose what you give.</source>
        <translation>Nichts. Sie wählen, was Sie geben.</translation>
    </message>
    <message>
        <source>You cannot answer this. If you say no, they do not learn why.</source>
        <translation>Sie können das nicht beantworten. Wenn Sie Nein sagen, erfährt niemand den Grund.</translation>
    </message>
    <message>
        <source>One of these is enough</source>
        <translation>Einer von diesen genügt</translation>
    </message>
    <message>
        <source>One of these would be enough:</source>
        <translation>Einer von diesen würde genügen:</translation>
    </message>
    <message>
        <source>Which one do you give?</source>
        <translation>Welchen geben Sie?</translation>
    </message>
    <message>
        <source>You may give several</source>
        <translation>Sie dürfen mehrere geben</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Wählen Sie mindestens einen.</translation>
    </message>
    <message>
        <source>One seal covers all of it. They see everything, or nothing.</source>
        <translation>Ein Siegel schützt alles. Die andere Seite sieht alles oder nichts.</translation>
    </message>
    <message>
        <source>Always visible with it: %1</source>
        <translation>Dazu immer sichtbar: %1</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>They will be told: %1</source>
        <translation>Die andere Seite liest dann: %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>Noch %1</translation>
    </message>
    <message>
        <source>only what is always visible</source>
        <translation>nur was immer sichtbar ist</translation>
    </message>
    <message>
        <source>One of these sets of details is enough</source>
        <translation>Eine dieser Gruppen von Angaben genügt</translation>
    </message>
    <message>
        <source>They would like, you decide</source>
        <translation>Erwünscht ist, Sie entscheiden</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Four words that do not belong together are easy to keep and hard to guess.</source>
        <translation>Vier Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message>
        <source>Very easy to guess. Add a few words.</source>
        <translation>Sehr leicht zu erraten. Fügen Sie ein paar Wörter hinzu.</translation>
    </message>
    <message>
        <source>Easy to guess. Add a word or two.</source>
        <translation>Leicht zu erraten. Fügen Sie ein oder zwei Wörter hinzu.</translation>
    </message>
    <message>
        <source>Nearly there. Add one more word.</source>
        <translation>Fast geschafft. Fügen Sie noch ein Wort hinzu.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Gut.</translation>
    </message>
    <message>
        <source>Very good.</source>
        <translation>Sehr gut.</translation>
    </message>
    <message>
        <source>Too short. Use at least 8 characters.</source>
        <translation>Zu kurz. Nehmen Sie mindestens 8 Zeichen.</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>You stopped sharing</source>
        <translation>Sie teilen nicht mehr</translation>
    </message>
    <message>
        <source>Let your counsellor know: show this code, or send the file.</source>
        <translation>Sagen Sie es Ihrem Berater: Zeigen Sie diesen Code, oder schicken Sie die Datei.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>QR code for your counsellor</source>
        <translation>QR-Code für Ihren Berater</translation>
    </message>
    <message>
        <source>Signed by you. Their program erases your record when it reads this, and confirms it to you.</source>
        <translation>Von Ihnen signiert. Das Programm Ihres Beraters liest es, löscht Ihre Lernmappe und bestätigt Ihnen das.</translation>
    </message>
    <message>
        <source>Mark as handed over</source>
        <translation>Als übergeben markieren</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>OfflineNote</name>
    <message>
        <source>Working offline. No list of withdrawn credentials is on this computer.</source>
        <translation>Arbeitet offline. Auf diesem Computer ist keine Liste zurückgezogener Nachweise.</translation>
    </message>
    <message>
        <source>Working offline. Newest list of withdrawn credentials: %1</source>
        <translation>Arbeitet offline. Neueste Liste zurückgezogener Nachweise: %1</translation>
    </message>
</context>
<context>
    <name>OnlineSection</name>
    <message>
        <source>Newer lists from the internet</source>
        <translation>Neuere Listen aus dem Internet</translation>
    </message>
    <message>
        <source>This program works offline. It asks a server only after it showed you which, and you agreed.</source>
        <translation>Dieses Programm arbeitet offline. Es zeigt Ihnen jeden Server und fragt ihn erst, wenn Sie zustimmen.</translation>
    </message>
    <message>
        <source>Get newer lists</source>
        <translation>Neuere Listen holen</translation>
    </message>
    <message>
        <source>Address of a list of issuers</source>
        <translation>Adresse einer Liste von Ausstellern</translation>
    </message>
    <message>
        <source>Whoever you trust to name issuers can tell you the address of their list.</source>
        <translation>Wer Ihr Vertrauen hat, kann Ihnen die Adresse einer Liste von Ausstellern sagen.</translation>
    </message>
    <message>
        <source>Get this list</source>
        <translation>Diese Liste holen</translation>
    </message>
    <message>
        <source>That address cannot be asked. It begins with https:// and has a name.</source>
        <translation>Diese Adresse lässt sich nicht fragen. Sie muss mit https:// beginnen und einen Namen haben.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Scan or open an invitation</source>
        <translation>Einladung scannen oder öffnen</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Beratung</translation>
    </message>
    <message>
        <source>Counsellors who see your record because you agreed, and their advice.</source>
        <translation>Berater, die Ihre Lernmappe mit Ihrer Zustimmung sehen, und ihr Rat.</translation>
    </message>
    <message>
        <source>Learners I guide</source>
        <translation>Lernende, die ich berate</translation>
    </message>
    <message>
        <source>You share with no counsellor</source>
        <translation>Sie teilen mit keinem Berater</translation>
    </message>
    <message>
        <source>A counsellor can invite you with a code or a file. You choose what they see, and until when.</source>
        <translation>Ein Berater kann Sie mit einem Code oder einer Datei einladen. Sie wählen, was er sieht und bis wann.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
</context>
<context>
    <name>OwnStatement</name>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Ehrenamt</translation>
    </message>
    <message>
        <source>A course</source>
        <translation>Ein Kurs</translation>
    </message>
</context>
<context>
    <name>OwnStatementPage</name>
    <message>
        <source>Say it yourself</source>
        <translation>Selbst sagen</translation>
    </message>
    <message>
        <source>Work, volunteering or a course that you have no digital credential of.</source>
        <translation>Arbeit, Ehrenamt oder ein Kurs, für die Sie keinen digitalen Nachweis haben.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>This is your own statement. It carries no seal, and everybody sees that.</source>
        <translation>Das ist Ihre eigene Erklärung. Sie trägt kein Siegel, und das sehen alle.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>“%1” is kept.</source>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>My own statement</source>
        <translation>Meine eigene Erklärung</translation>
    </message>
</context>
<context>
    <name>PageChoice</name>
    <message>
        <source>Which page?</source>
        <translation>Welche Seite?</translation>
    </message>
    <message>
        <source>Choose the page with the code.</source>
        <translation>Wählen Sie die Seite mit dem Code.</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Die ganze Datei</translation>
    </message>
    <message>
        <source>The first %1 pages</source>
        <translation>Die ersten %1 Seiten</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Read this</source>
        <translation>Diese lesen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>What it says</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>Wie angegeben</translation>
    </message>
    <message>
        <source>Check this</source>
        <translation>So prüfen Sie das</translation>
    </message>
    <message>
        <source>QR code %1 of %2 with the signed credential, to scan in Check</source>
        <translation>QR-Code %1 von %2 mit dem signierten Nachweis, zum Scannen unter „Prüfen“</translation>
    </message>
    <message>
        <source>Save the signed file</source>
        <translation>Signierte Datei speichern</translation>
    </message>
    <message>
        <source>The signed file is in this document.</source>
        <translation>Die signierte Datei ist in diesem Dokument.</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Copy, holder not proven</source>
        <translation>Kopie, Inhaber nicht bewiesen</translation>
    </message>
    <message>
        <source>This copy does not prove who shows it.</source>
        <translation>Diese Kopie beweist nicht, wer sie zeigt.</translation>
    </message>
    <message>
        <source>It has no end date.</source>
        <translation>Sie hat kein Enddatum.</translation>
    </message>
    <message>
        <source>Its end date is %1.</source>
        <translation>Das Enddatum ist %1.</translation>
    </message>
    <message>
        <source>Made for %1</source>
        <translation>Gemacht für %1</translation>
    </message>
    <message>
        <source>By the person it was issued to.</source>
        <translation>Von der Person, für die der Nachweis ausgestellt wurde.</translation>
    </message>
    <message>
        <source>It stops being valid on %1.</source>
        <translation>Gültig bis %1.</translation>
    </message>
    <message>
        <source>Open this file there. A print of it cannot be checked.</source>
        <translation>Öffnen Sie dort diese Datei. Ein Ausdruck davon lässt sich nicht prüfen.</translation>
    </message>
    <message>
        <source>Scan the code, or open this file there.</source>
        <translation>Scannen Sie den Code, oder öffnen Sie dort diese Datei.</translation>
    </message>
    <message>
        <source>Scan all %1 codes in any order, or open this file there.</source>
        <translation>Scannen Sie alle %1 Codes, egal in welcher Folge, oder öffnen Sie dort diese Datei.</translation>
    </message>
    <message>
        <source>Open Learner Wallet on a computer.</source>
        <translation>Öffnen Sie Learner Wallet auf einem Computer.</translation>
    </message>
    <message>
        <source>Choose Check.</source>
        <translation>Wählen Sie „Prüfen“.</translation>
    </message>
    <message>
        <source>It works without internet and without an account.</source>
        <translation>Es geht ohne Internet und ohne Konto.</translation>
    </message>
    <message>
        <source>Or scan the code with the camera of a phone.</source>
        <translation>Oder scannen Sie den Code mit der Kamera eines Handys.</translation>
    </message>
    <message>
        <source>To check: open Learner Wallet, choose Check, and open this picture there.</source>
        <translation>Zum Prüfen: Öffnen Sie Learner Wallet, wählen Sie „Prüfen“, und öffnen Sie dort dieses Bild.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Is it really you who says yes?</source>
        <translation>Sagen wirklich Sie selbst Ja?</translation>
    </message>
    <message>
        <source>Somebody helps you. Write your passphrase yourself; your helper looks away.</source>
        <translation>Jemand hilft Ihnen. Schreiben Sie Ihre Passphrase selbst. Ihre Hilfsperson schaut weg.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ihre Passphrase</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Yes, share this</source>
        <translation>Ja, das teilen</translation>
    </message>
    <message>
        <source>Write your passphrase first.</source>
        <translation>Schreiben Sie zuerst Ihre Passphrase.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Passphrase zeigen</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Die Feststelltaste scheint an zu sein.</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Passphrase verbergen</translation>
    </message>
</context>
<context>
    <name>PassphraseQuestion</name>
    <message>
        <source>Your passphrase</source>
        <translation>Ihre Passphrase</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write your passphrase first.</source>
        <translation>Schreiben Sie zuerst Ihre Passphrase.</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>How the learner reads it</source>
        <translation>So liest es die lernende Person</translation>
    </message>
    <message>
        <source>They need</source>
        <translation>Gebraucht wird</translation>
    </message>
    <message>
        <source>They would like, you decide</source>
        <translation>Erwünscht ist, Sie entscheiden</translation>
    </message>
    <message>
        <source>%1 asks you something</source>
        <translation>%1 fragt Sie etwas</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Jemand ohne Namen</translation>
    </message>
    <message>
        <source>Known, if they trust your certificate</source>
        <translation>Bekannt, wenn man Ihrem Zertifikat vertraut</translation>
    </message>
    <message>
        <source>Says it is %1, not verified</source>
        <translation>Nennt sich %1, nicht geprüft</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>No reason given yet.</source>
        <translation>Noch kein Grund genannt.</translation>
    </message>
    <message>
        <source>Your sentence does not explain why you want this: %1.</source>
        <translation>Ihr Satz erklärt nicht, warum Sie das wollen: %1.</translation>
    </message>
    <message>
        <source>No kind of credential you chose has all the details you need.</source>
        <translation>Keine gewählte Art von Nachweis hat alle Angaben, die Sie brauchen.</translation>
    </message>
    <message>
        <source>Whoever scans it</source>
        <translation>Wer es scannt,</translation>
    </message>
    <message>
        <source>%1 will see</source>
        <translation>%1 wird sehen</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>Inside it</source>
        <translation>Darin</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Exactly what they will see</source>
        <translation>Genau das wird die andere Seite sehen</translation>
    </message>
    <message>
        <source>Nothing else of your wallet goes along, and nothing has left yet.</source>
        <translation>Sonst geht nichts aus Ihrer Brieftasche mit, und noch ist nichts weggegangen.</translation>
    </message>
    <message>
        <source>Share your record</source>
        <translation>Lernmappe teilen</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Dazu</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation>Name, den der Berater sieht</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Yes, you allow it</source>
        <translation>Ja, Sie erlauben es</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>May they save or print it?</source>
        <translation>Darf man es speichern oder drucken?</translation>
    </message>
    <message>
        <source>A copy: it does not prove that it is yours.</source>
        <translation>Eine Kopie: Sie beweist nicht, dass sie Ihnen gehört.</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Proof of sharing</source>
        <translation>Weitergabebeleg</translation>
    </message>
    <message>
        <source>A page for yourself: what you shared, with whom and when. It names your details, not what is in them.</source>
        <translation>Eine Seite für Sie selbst: was Sie geteilt haben, mit wem und wann. Sie nennt Ihre Angaben, nicht ihren Inhalt.</translation>
    </message>
    <message>
        <source>What was it for?</source>
        <translation>Wofür war es?</translation>
    </message>
    <message>
        <source>For example: a job</source>
        <translation>Zum Beispiel: eine Stelle</translation>
    </message>
    <message>
        <source>You can leave this empty.</source>
        <translation>Sie können das leer lassen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save web page</source>
        <translation>Webseite speichern</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
</context>
<context>
    <name>PurposesCard</name>
    <message>
        <source>What may it be used for?</source>
        <translation>Wofür darf es benutzt werden?</translation>
    </message>
    <message>
        <source>In plain words. The learner picks one.</source>
        <translation>In einfachen Worten. Die lernende Person wählt einen.</translation>
    </message>
    <message>
        <source>Add a purpose</source>
        <translation>Zweck hinzufügen</translation>
    </message>
    <message>
        <source>Purpose %1</source>
        <translation>Zweck %1</translation>
    </message>
    <message>
        <source>Remove purpose %1</source>
        <translation>Zweck %1 entfernen</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Laufwerk</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Suchen in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Dateien des &amp;Typs:</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Do they really need this? You cannot take it back.</source>
        <translation>Wird das wirklich gebraucht? Sie können es nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Does %1 really need this? You cannot take it back.</source>
        <translation>Braucht %1 das wirklich? Sie können es nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Also share your %1?</source>
        <translation>Auch das teilen: %1?</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>Share it</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Do not share</source>
        <translation>Nicht teilen</translation>
    </message>
    <message>
        <source>This is too much for a code</source>
        <translation>Das ist zu viel für einen Code</translation>
    </message>
    <message>
        <source>You can save the answer as a file and give them that. %1</source>
        <translation>Sie können die Antwort als Datei speichern und diese weitergeben. %1</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>They give no reason.</source>
        <translation>Es wird kein Grund genannt.</translation>
    </message>
</context>
<context>
    <name>QuestionWaysPage</name>
    <message>
        <source>Try a question</source>
        <translation>Frage ausprobieren</translation>
    </message>
    <message>
        <source>Nobody here who asks? Answer a made-up question.</source>
        <translation>Niemand da, der fragt? Beantworten Sie eine erfundene Frage.</translation>
    </message>
    <message>
        <source>There is no question in this. Ask them to show their code again.</source>
        <translation>Darin ist keine Frage. Bitten Sie darum, den Code noch einmal zu zeigen.</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>Eine Frage beantworten</translation>
    </message>
    <message>
        <source>Let them show you their code, or open what they sent. You see everything before you share.</source>
        <translation>Lassen Sie sich den Code zeigen, oder öffnen Sie, was Sie bekommen haben. Sie sehen alles, bevor Sie etwas teilen.</translation>
    </message>
    <message>
        <source>a link, a text or a picture</source>
        <translation>als Link, Text oder Bild</translation>
    </message>
    <message>
        <source>Reading the question…</source>
        <translation>Die Frage wird gelesen…</translation>
    </message>
    <message>
        <source>Questions and pictures</source>
        <translation>Fragen und Bilder</translation>
    </message>
    <message>
        <source>Paste a question</source>
        <translation>Frage einfügen</translation>
    </message>
    <message>
        <source>Paste the link or text they sent you.</source>
        <translation>Fügen Sie den Link oder Text ein, den Sie bekommen haben.</translation>
    </message>
    <message>
        <source>Link or text of the question</source>
        <translation>Link oder Text der Frage</translation>
    </message>
</context>
<context>
    <name>Readable</name>
    <message>
        <source>Made on %1. To read only: keep the original, that can be checked.</source>
        <translation>Erstellt am %1. Nur zum Lesen: Bewahren Sie das Original auf, das geprüft werden kann.</translation>
    </message>
    <message>
        <source>What this says</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Can it be trusted?</source>
        <translation>Kann man dem trauen?</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Festgestellt</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was das bedeutet</translation>
    </message>
</context>
<context>
    <name>ReasonsCard</name>
    <message>
        <source>My reasons</source>
        <translation>Meine Gründe</translation>
    </message>
    <message>
        <source>Why is this important to you? Only you see this. It is never shared.</source>
        <translation>Warum ist Ihnen das wichtig? Nur Sie sehen das. Es wird nie geteilt.</translation>
    </message>
    <message>
        <source>Keep my reasons</source>
        <translation>Meine Gründe behalten</translation>
    </message>
    <message>
        <source>Your reasons are kept.</source>
        <translation>Ihre Gründe sind gespeichert.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Your consent</source>
        <translation>Ihre Einwilligung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How it stands here</source>
        <translation>Wie es hier steht</translation>
    </message>
    <message>
        <source>What you agreed to</source>
        <translation>Was Sie vereinbart haben</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>They see of %1</source>
        <translation>Zu sehen von %1</translation>
    </message>
    <message>
        <source>Always visible:</source>
        <translation>Immer sichtbar:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Save or print parts</source>
        <translation>Teile speichern oder drucken</translation>
    </message>
    <message>
        <source>They may</source>
        <translation>Ja, erlaubt</translation>
    </message>
    <message>
        <source>They may not</source>
        <translation>Nein, nicht erlaubt</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Wo es aufbewahrt wird</translation>
    </message>
    <message>
        <source>Who else sees it</source>
        <translation>Wer es sonst sieht</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Their privacy notice</source>
        <translation>Mitteilung zum Datenschutz</translation>
    </message>
    <message>
        <source>Why the law allows it, they say</source>
        <translation>Warum das Gesetz es erlaubt, laut Berater</translation>
    </message>
    <message>
        <source>Law of</source>
        <translation>Recht von</translation>
    </message>
    <message>
        <source>Where you can complain</source>
        <translation>Wo Sie sich beschweren können</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>A helper sat next to the learner.</source>
        <translation>Eine Hilfsperson saß neben der lernenden Person.</translation>
    </message>
    <message>
        <source>Number of this consent</source>
        <translation>Nummer dieser Einwilligung</translation>
    </message>
    <message>
        <source>The signed consent</source>
        <translation>Die signierte Einwilligung</translation>
    </message>
    <message>
        <source>Made by Learner Wallet. This program cannot erase copies made elsewhere.</source>
        <translation>Gemacht von Learner Wallet. Dieses Programm kann Kopien an anderen Orten nicht löschen.</translation>
    </message>
    <message>
        <source>You said yes</source>
        <translation>Sie haben Ja gesagt</translation>
    </message>
    <message>
        <source>You can stop at any time, without giving a reason.</source>
        <translation>Sie können jederzeit aufhören, ohne einen Grund zu nennen.</translation>
    </message>
    <message>
        <source>You said no</source>
        <translation>Sie haben Nein gesagt</translation>
    </message>
    <message>
        <source>Nothing was shared.</source>
        <translation>Nichts wurde geteilt.</translation>
    </message>
    <message>
        <source>You stopped sharing</source>
        <translation>Sie teilen nicht mehr</translation>
    </message>
    <message>
        <source>Give your counsellor the notice, so that they erase your record.</source>
        <translation>Geben Sie Ihrem Berater die Mitteilung, damit er Ihre Lernmappe löscht.</translation>
    </message>
    <message>
        <source>This has ended</source>
        <translation>Das ist beendet</translation>
    </message>
    <message>
        <source>Their program erases your record at its end.</source>
        <translation>Das Programm Ihres Beraters löscht Ihre Lernmappe am Ende.</translation>
    </message>
    <message>
        <source>How to stop</source>
        <translation>Wie Sie aufhören</translation>
    </message>
    <message>
        <source>Open Learner Wallet.</source>
        <translation>Öffnen Sie Learner Wallet.</translation>
    </message>
    <message>
        <source>Choose Guidance, then Stop sharing.</source>
        <translation>Wählen Sie „Beratung“, dann „Nicht mehr teilen“.</translation>
    </message>
    <message>
        <source>Give your counsellor the notice that appears.</source>
        <translation>Geben Sie Ihrem Berater die Mitteilung, die erscheint.</translation>
    </message>
    <message>
        <source>Their program then erases your record and confirms it.</source>
        <translation>Das Programm Ihres Beraters löscht dann Ihre Lernmappe und bestätigt es.</translation>
    </message>
    <message>
        <source>Nothing was shared, and nothing else changes.</source>
        <translation>Nichts wurde geteilt, und sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>Was nun?</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Nobody has vouched for these details here. Anyone could have written them.</source>
        <translation>Niemand bürgt hier für diese Angaben. Jede Person könnte sie geschrieben haben.</translation>
    </message>
    <message>
        <source>Save this credential</source>
        <translation>Diesen Nachweis speichern</translation>
    </message>
    <message>
        <source>Technical view</source>
        <translation>Technische Ansicht</translation>
    </message>
</context>
<context>
    <name>RecordCodePage</name>
    <message>
        <source>Give your record to your counsellor</source>
        <translation>Geben Sie Ihrem Berater Ihre Lernmappe</translation>
    </message>
    <message>
        <source>QR code with your record</source>
        <translation>QR-Code mit Ihrer Lernmappe</translation>
    </message>
    <message>
        <source>It is locked: only this counsellor can open it.</source>
        <translation>Sie ist verschlossen: Nur dieser Berater kann sie öffnen.</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>Ihr Beleg</translation>
    </message>
    <message>
        <source>What you agreed to, for your own papers. It is also kept in Guidance.</source>
        <translation>Was Sie vereinbart haben, für Ihre eigenen Unterlagen. Es steht auch unter „Beratung“.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>Als Webseite speichern</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Save the file, and send it to them or bring it on a stick.</source>
        <translation>Speichern Sie die Datei. Schicken Sie sie, oder bringen Sie sie auf einem Stick.</translation>
    </message>
    <message>
        <source>They scan this code with their program, or you send them the file.</source>
        <translation>Ihr Berater scannt diesen Code mit seinem Programm, oder Sie schicken ihm die Datei.</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Send advice</source>
        <translation>Rat schicken</translation>
    </message>
    <message>
        <source>Only to read. It is erased at the end.</source>
        <translation>Nur zum Lesen. Am Ende wird die Lernmappe gelöscht.</translation>
    </message>
    <message>
        <source>Learners I guide</source>
        <translation>Lernende, die ich berate</translation>
    </message>
    <message>
        <source>See the consent</source>
        <translation>Einwilligung ansehen</translation>
    </message>
    <message>
        <source>Erase record</source>
        <translation>Lernmappe löschen</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>Darf benutzt werden für</translation>
    </message>
    <message>
        <source>%1, then it is erased</source>
        <translation>%1, dann wird es gelöscht</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Pass it on or use it for anything else</source>
        <translation>Es weitergeben oder für etwas anderes benutzen</translation>
    </message>
    <message>
        <source>You may not</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Shared with you</source>
        <translation>Mit Ihnen geteilt</translation>
    </message>
    <message>
        <source>Ends %1</source>
        <translation>Endet %1</translation>
    </message>
    <message>
        <source>What the learner shows you</source>
        <translation>Was die lernende Person Ihnen zeigt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Some files cannot be shown here. The learner did not agree that you save them.</source>
        <translation>Einige Dateien lassen sich hier nicht zeigen. Die lernende Person hat dem Speichern nicht zugestimmt.</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Open with your recovery code</source>
        <translation>Mit dem Wiederherstellungscode öffnen</translation>
    </message>
    <message>
        <source>It is on the sheet you kept when you made your wallet.</source>
        <translation>Er steht auf dem Blatt, das Sie beim Anlegen Ihrer Brieftasche aufbewahrt haben.</translation>
    </message>
    <message>
        <source>Opening your wallet…</source>
        <translation>Ihre Brieftasche wird geöffnet…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Capitals, spaces and hyphens do not matter.</source>
        <translation>Große Buchstaben, Leerzeichen und Bindestriche spielen keine Rolle.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Open my wallet</source>
        <translation>Brieftasche öffnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Write the recovery code first.</source>
        <translation>Schreiben Sie zuerst den Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Choose a new passphrase.</source>
        <translation>Wählen Sie eine neue Passphrase.</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>Your recovery code</source>
        <translation>Ihr Wiederherstellungscode</translation>
    </message>
    <message>
        <source>If you forget your passphrase, only this code opens your wallet. It is shown this once.</source>
        <translation>Wenn Sie Ihre Passphrase vergessen, öffnet nur dieser Code Ihre Brieftasche. Er wird nur dieses eine Mal gezeigt.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>I wrote it down or saved it</source>
        <translation>Ich habe ihn aufgeschrieben oder gespeichert</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Keep it on paper, away from this computer. Whoever has it can open your wallet.</source>
        <translation>Bewahren Sie ihn auf Papier auf, nicht bei diesem Computer. Wer ihn hat, kann Ihre Brieftasche öffnen.</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after a minute.</source>
        <translation>Kopiert. Nach einer Minute verschwindet er aus der Zwischenablage.</translation>
    </message>
    <message>
        <source>Saved. Print it, then delete the file.</source>
        <translation>Gespeichert. Drucken Sie die Datei, und löschen Sie sie dann.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Recovery code of your learner wallet</source>
        <translation>Wiederherstellungscode Ihrer Brieftasche</translation>
    </message>
    <message>
        <source>If you forget your passphrase, this code opens your wallet.</source>
        <translation>Wenn Sie Ihre Passphrase vergessen, öffnet dieser Code Ihre Brieftasche.</translation>
    </message>
    <message>
        <source>Keep this sheet away from your computer. Whoever has it can open your wallet.</source>
        <translation>Bewahren Sie dieses Blatt nicht bei Ihrem Computer auf. Wer es hat, kann Ihre Brieftasche öffnen.</translation>
    </message>
    <message>
        <source>Choose “I forgot it” in the program and type the code.</source>
        <translation>Wählen Sie im Programm „Vergessen“, und tippen Sie den Code ein.</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gemacht am</translation>
    </message>
</context>
<context>
    <name>Refresh</name>
    <message>
        <source>list of withdrawn credentials</source>
        <translation>eine Liste zurückgezogener Nachweise</translation>
    </message>
    <message>
        <source>%1 lists of withdrawn credentials</source>
        <translation>%1 Listen zurückgezogener Nachweise</translation>
    </message>
    <message>
        <source>keys of an issuer</source>
        <translation>die Schlüssel eines Ausstellers</translation>
    </message>
    <message>
        <source>keys of %1 issuers</source>
        <translation>die Schlüssel von %1 Ausstellern</translation>
    </message>
    <message>
        <source>list of issuers</source>
        <translation>eine Liste von Ausstellern</translation>
    </message>
    <message>
        <source>%1 lists of issuers</source>
        <translation>%1 Listen von Ausstellern</translation>
    </message>
    <message>
        <source>one page about a badge</source>
        <translation>eine Seite über ein Abzeichen</translation>
    </message>
    <message>
        <source>%1 pages about badges</source>
        <translation>%1 Seiten über Abzeichen</translation>
    </message>
    <message>
        <source>Each server sees the internet address you use, as with any website.</source>
        <translation>Jeder Server sieht Ihre Internetadresse, wie bei jeder Website.</translation>
    </message>
    <message>
        <source>Lists are asked for as a whole. Nobody learns which credentials you have.</source>
        <translation>Listen werden als Ganzes geholt. Niemand erfährt, welche Nachweise Sie haben.</translation>
    </message>
    <message>
        <source>The website of a badge does learn which badge it is asked about.</source>
        <translation>Die Website eines Abzeichens erfährt aber, nach welchem Abzeichen gefragt wird.</translation>
    </message>
    <message>
        <source>You stopped. What you have stays.</source>
        <translation>Sie haben gestoppt. Was Sie haben, bleibt.</translation>
    </message>
    <message>
        <source>Up to date.</source>
        <translation>Aktuell.</translation>
    </message>
    <message>
        <source>What came is not a list that can be used. The one you have stays.</source>
        <translation>Was kam, ist keine brauchbare Liste. Die Liste, die Sie haben, bleibt.</translation>
    </message>
    <message>
        <source>What came cannot be used. What you have stays.</source>
        <translation>Was kam, ist nicht brauchbar. Was Sie haben, bleibt.</translation>
    </message>
    <message>
        <source>Nothing newer could be had.</source>
        <translation>Es gab nichts Neueres.</translation>
    </message>
    <message>
        <source>%1 up to date</source>
        <translation>%1 aktuell</translation>
    </message>
    <message>
        <source>%1 not</source>
        <translation>%1 nicht</translation>
    </message>
</context>
<context>
    <name>RefreshDialog</name>
    <message>
        <source>Get newer lists</source>
        <translation>Neuere Listen holen</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Wird gefragt</translation>
    </message>
    <message>
        <source>Looking which addresses your credentials and lists name. Nothing is asked yet.</source>
        <translation>Gesucht wird, welche Adressen Ihre Nachweise und Listen nennen. Noch wird nichts gefragt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The answers name more addresses. Ask these too?</source>
        <translation>Die Antworten nennen weitere Adressen. Auch diese fragen?</translation>
    </message>
    <message>
        <source>These servers would be asked over the internet. Nothing is asked before you agree.</source>
        <translation>Diese Server würden über das Internet gefragt. Nichts wird gefragt, bevor Sie zustimmen.</translation>
    </message>
    <message>
        <source>And %1 more servers.</source>
        <translation>Und noch %1 Server.</translation>
    </message>
    <message>
        <source>Show the addresses</source>
        <translation>Adressen zeigen</translation>
    </message>
    <message>
        <source>Ask these servers</source>
        <translation>Diese Server fragen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>None of your credentials and lists names an address to ask.</source>
        <translation>Keiner Ihrer Nachweise und keine Ihrer Listen nennt eine Adresse.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Asking %1: %2 of %3</source>
        <translation>%1 wird gefragt: %2 von %3</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und noch %1.</translation>
    </message>
    <message>
        <source>Where it failed, what you had before stays.</source>
        <translation>Wo es nicht ging, bleibt, was Sie vorher hatten.</translation>
    </message>
    <message>
        <source>and %1 more addresses</source>
        <translation>und %1 weitere Adressen</translation>
    </message>
    <message>
        <source>Not asked, since this program asks only secure public addresses: %1</source>
        <translation>Nicht gefragt, weil dieses Programm nur sichere öffentliche Adressen fragt: %1</translation>
    </message>
    <message>
        <source>Stopping. An answer that is under way is not kept.</source>
        <translation>Wird gestoppt. Eine Antwort, die noch unterwegs ist, wird nicht behalten.</translation>
    </message>
</context>
<context>
    <name>RemovedSection</name>
    <message>
        <source>Removed credentials</source>
        <translation>Entfernte Nachweise</translation>
    </message>
    <message>
        <source>Erase all now</source>
        <translation>Jetzt alle löschen</translation>
    </message>
    <message>
        <source>Removed earlier and not shown here: {count}</source>
        <translation>Früher entfernt und hier nicht gezeigt: {count}</translation>
    </message>
    <message>
        <source>“{name}” is back among your credentials.</source>
        <translation>„{name}“ ist wieder bei Ihren Nachweisen.</translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation>Endgültig gelöscht.</translation>
    </message>
    <message>
        <source>There are none. What you remove can be put back here for {days} days.</source>
        <translation>Es gibt keine. Was Sie entfernen, können Sie hier {days} Tage lang zurücklegen.</translation>
    </message>
    <message>
        <source>It is erased {days} days after you removed it.</source>
        <translation>Er wird {days} Tage nach dem Entfernen gelöscht.</translation>
    </message>
    <message>
        <source>They are erased {days} days after you removed them.</source>
        <translation>Sie werden {days} Tage nach dem Entfernen gelöscht.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Put back {name}</source>
        <translation>{name} zurücklegen</translation>
    </message>
    <message>
        <source>Erase now</source>
        <translation>Jetzt löschen</translation>
    </message>
    <message>
        <source>Erase {name} now</source>
        <translation>{name} jetzt löschen</translation>
    </message>
    <message>
        <source>removed on {day}</source>
        <translation>entfernt am {day}</translation>
    </message>
    <message>
        <source>“{name}” will be gone from this wallet. This cannot be undone.</source>
        <translation>„{name}“ verschwindet aus dieser Brieftasche. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Erase this credential for good?</source>
        <translation>Diesen Nachweis endgültig löschen?</translation>
    </message>
    <message>
        <source>{count} will be gone from this wallet. This cannot be undone.</source>
        <translation>{count} verschwinden aus dieser Brieftasche. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Erase all removed credentials for good?</source>
        <translation>Alle entfernten Nachweise endgültig löschen?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Bring back your wallet</source>
        <translation>Ihre Brieftasche zurückholen</translation>
    </message>
    <message>
        <source>Choose your backup. You need the passphrase or the recovery code of that wallet.</source>
        <translation>Wählen Sie Ihre Sicherungskopie. Sie brauchen die Passphrase oder den Wiederherstellungscode jener Brieftasche.</translation>
    </message>
    <message>
        <source>Checking the backup and bringing everything back…</source>
        <translation>Die Sicherungskopie wird geprüft, und alles wird zurückgeholt…</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Sicherungskopie wählen</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Passphrase oder Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Bring back my wallet</source>
        <translation>Brieftasche zurückholen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Backups (*{ending});;All files (*)</source>
        <translation>Sicherungskopien (*{ending});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose your backup first.</source>
        <translation>Wählen Sie zuerst Ihre Sicherungskopie.</translation>
    </message>
    <message>
        <source>Write your passphrase or recovery code first.</source>
        <translation>Schreiben Sie zuerst Ihre Passphrase oder Ihren Wiederherstellungscode.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Practice credential. It proves nothing about a real person.</source>
        <translation>Übungsnachweis. Er beweist nichts über eine echte Person.</translation>
    </message>
    <message>
        <source>Name not shared</source>
        <translation>Name nicht geteilt</translation>
    </message>
    <message>
        <source>No name in it</source>
        <translation>Kein Name darin</translation>
    </message>
    <message>
        <source>Nobody has vouched for these details here. Anyone could have written them.</source>
        <translation>Niemand bürgt hier für diese Angaben. Jede Person könnte sie geschrieben haben.</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Nicht geteilt</translation>
    </message>
    <message>
        <source>Not stated in it</source>
        <translation>Steht nicht darin</translation>
    </message>
    <message>
        <source>What you can do now</source>
        <translation>Was Sie jetzt tun können</translation>
    </message>
    <message>
        <source>Do not rely on it</source>
        <translation>Verlassen Sie sich nicht darauf</translation>
    </message>
    <message>
        <source>%1 more details</source>
        <translation>%1 weitere Angaben</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Weniger Angaben</translation>
    </message>
    <message>
        <source>Nothing it says is shown, as nobody can vouch for it.</source>
        <translation>Nichts davon wird gezeigt, weil niemand dafür bürgen kann.</translation>
    </message>
    <message>
        <source>Their program makes a new answer to it. An answer counts once.</source>
        <translation>Das andere Programm gibt darauf eine neue Antwort. Eine Antwort zählt einmal.</translation>
    </message>
    <message>
        <source>Ask a new question</source>
        <translation>Stellen Sie eine neue Frage</translation>
    </message>
    <message>
        <source>Most issuers also give a file with a seal. Ask the person for that one.</source>
        <translation>Die meisten Aussteller geben auch eine Datei mit Siegel. Bitten Sie die Person darum.</translation>
    </message>
    <message>
        <source>Ask for the sealed file</source>
        <translation>Um die Datei mit Siegel bitten</translation>
    </message>
    <message>
        <source>A mistake in copying looks the same as a forgery. Let the person share it again.</source>
        <translation>Ein Fehler beim Kopieren sieht aus wie eine Fälschung. Lassen Sie die Person neu teilen.</translation>
    </message>
    <message>
        <source>Ask for it once more</source>
        <translation>Noch einmal darum bitten</translation>
    </message>
    <message>
        <source>Use an address you know, not one from this credential.</source>
        <translation>Nehmen Sie eine Adresse, die Sie kennen, keine aus diesem Nachweis.</translation>
    </message>
    <message>
        <source>Ask the issuer</source>
        <translation>Aussteller fragen</translation>
    </message>
    <message>
        <source>%1 other checks were not made, as they would prove nothing.</source>
        <translation>%1 andere Prüfungen wurden nicht gemacht, weil sie nichts beweisen würden.</translation>
    </message>
    <message>
        <source>Times were checked with this computer&apos;s clock: %1.</source>
        <translation>Zeiten wurden mit der Uhr dieses Computers geprüft: %1.</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächsten Nachweis prüfen</translation>
    </message>
    <message>
        <source>Technical view</source>
        <translation>Technische Ansicht</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>What does level %1 mean?</source>
        <translation>Was bedeutet Niveau %1?</translation>
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
        <translation>Welche gezeigt werden</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Show my credentials</source>
        <translation>Meine Nachweise zeigen</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Already there: %1</source>
        <translation>Schon vorhanden: %1</translation>
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
        <translation>Nichts, was Sie scannen, verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Picture or PDF</source>
        <translation>Bild oder PDF</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Part of the screen</source>
        <translation>Teil des Bildschirms</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard to read.</source>
        <translation>In der Zwischenablage ist nichts zum Lesen.</translation>
    </message>
    <message>
        <source>Pictures, PDFs and texts</source>
        <translation>Bilder, PDFs und Texte</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Open a picture or PDF</source>
        <translation>Bild oder PDF öffnen</translation>
    </message>
    <message>
        <source>Your system hides the screen. Take a picture of it yourself and add that.</source>
        <translation>Ihr System verbirgt den Bildschirm. Machen Sie selbst ein Bild davon, und fügen Sie es hinzu.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Add “%1”?</source>
        <translation>„%1“ hinzufügen?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It names issuers, which then count as known. Add it only if you trust who gave it to you.</source>
        <translation>Sie nennt Aussteller, die dann als bekannt gelten. Fügen Sie sie nur hinzu, wenn Sie der Quelle vertrauen.</translation>
    </message>
    <message>
        <source>It says which keys are whose. Add it only if you trust who gave it to you.</source>
        <translation>Sie sagt, wem welche Schlüssel gehören. Fügen Sie sie nur hinzu, wenn Sie der Quelle vertrauen.</translation>
    </message>
    <message>
        <source>It says which credentials an issuer took back.</source>
        <translation>Sie sagt, welche Nachweise ein Aussteller zurückgezogen hat.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Änderungen gelten sofort.</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>They see every detail of this credential.</source>
        <translation>Die andere Seite sieht jede Angabe dieses Nachweises.</translation>
    </message>
    <message>
        <source>1 other detail</source>
        <translation>1 andere Angabe</translation>
    </message>
    <message>
        <source>%1 other details</source>
        <translation>%1 andere Angaben</translation>
    </message>
    <message>
        <source>They cannot see your %1.</source>
        <translation>Die andere Seite sieht dies nicht: %1.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>und</translation>
    </message>
    <message>
        <source>What belongs to every copy</source>
        <translation>Was zu jeder Kopie gehört</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>title</source>
        <translation>der Titel</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>der Aussteller</translation>
    </message>
    <message>
        <source>type</source>
        <translation>die Art</translation>
    </message>
    <message>
        <source>date of issue</source>
        <translation>das Ausstellungsdatum</translation>
    </message>
    <message>
        <source>details of the issuer</source>
        <translation>die Angaben zum Aussteller</translation>
    </message>
    <message>
        <source>In 1 hour, at %1</source>
        <translation>In 1 Stunde, um %1</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Morgen, %1</translation>
    </message>
    <message>
        <source>In a week, %1</source>
        <translation>In einer Woche, %1</translation>
    </message>
    <message>
        <source>Another day or time…</source>
        <translation>Anderer Tag oder andere Zeit…</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Kein Ende</translation>
    </message>
    <message>
        <source>Stopped being valid at %1</source>
        <translation>Ungültig seit %1</translation>
    </message>
    <message>
        <source>Stops being valid at %1</source>
        <translation>Gültig bis %1</translation>
    </message>
    <message>
        <source>Stopped being valid on %1, %2</source>
        <translation>Ungültig seit %1, %2</translation>
    </message>
    <message>
        <source>Stops being valid on %1, %2</source>
        <translation>Gültig bis %1, %2</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Weniger als eine Minute</translation>
    </message>
    <message>
        <source>1 minute left</source>
        <translation>Noch 1 Minute</translation>
    </message>
    <message>
        <source>%1 minutes left</source>
        <translation>Noch %1 Minuten</translation>
    </message>
    <message>
        <source>%1 hours left</source>
        <translation>Noch %1 Stunden</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>Noch %1 Tage</translation>
    </message>
    <message>
        <source>You find what you shared in History.</source>
        <translation>Was Sie geteilt haben, finden Sie im Verlauf.</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save web page</source>
        <translation>Webseite speichern</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Datei speichern</translation>
    </message>
</context>
<context>
    <name>SharingProof</name>
    <message>
        <source>Proof of sharing</source>
        <translation>Weitergabebeleg</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Whoever scanned it</source>
        <translation>Wer es gescannt hat</translation>
    </message>
    <message>
        <source>What for, as they say</source>
        <translation>Wofür, laut eigener Aussage</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Kein Grund</translation>
    </message>
    <message>
        <source>Somebody who gave no name</source>
        <translation>Jemand, der keinen Namen nannte</translation>
    </message>
    <message>
        <source>With whom, as they say</source>
        <translation>Mit wem, laut eigener Aussage</translation>
    </message>
    <message>
        <source>What I shared</source>
        <translation>Was ich geteilt habe</translation>
    </message>
    <message>
        <source>This page names the details that I shared. It does not say what is in them.</source>
        <translation>Diese Seite nennt die Angaben, die ich geteilt habe. Sie sagt nicht, was darin steht.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>As shared</source>
        <translation>Wie geteilt</translation>
    </message>
    <message>
        <source>Shown of %1</source>
        <translation>Gezeigt von %1</translation>
    </message>
    <message>
        <source>Always visible:</source>
        <translation>Immer sichtbar:</translation>
    </message>
    <message>
        <source>Shared on</source>
        <translation>Geteilt am</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Number of this proof</source>
        <translation>Nummer dieses Belegs</translation>
    </message>
    <message>
        <source>Save the signed proof</source>
        <translation>Signierten Beleg speichern</translation>
    </message>
    <message>
        <source>The signed proof is in this document.</source>
        <translation>Der signierte Beleg ist in diesem Dokument.</translation>
    </message>
    <message>
        <source>About this page</source>
        <translation>Über diese Seite</translation>
    </message>
    <message>
        <source>Keep this page with your own papers.</source>
        <translation>Bewahren Sie diese Seite bei Ihren eigenen Unterlagen auf.</translation>
    </message>
    <message>
        <source>Your wallet signed it. It does not prove that the other side received anything.</source>
        <translation>Ihre Brieftasche hat sie signiert. Sie beweist nicht, dass jemand etwas bekommen hat.</translation>
    </message>
</context>
<context>
    <name>ShowPage</name>
    <message>
        <source>QR code with what you share</source>
        <translation>QR-Code mit dem, was Sie teilen</translation>
    </message>
    <message>
        <source>Let them scan this</source>
        <translation>Lassen Sie dies scannen</translation>
    </message>
    <message>
        <source>This is a copy. It does not prove that it is yours, and it has no end.</source>
        <translation>Das ist eine Kopie. Sie beweist nicht, dass sie Ihnen gehört, und sie hat kein Ende.</translation>
    </message>
    <message>
        <source>They show me a code first</source>
        <translation>Man zeigt mir zuerst einen Code</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Save web page</source>
        <translation>Webseite speichern</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Proof of sharing</source>
        <translation>Weitergabebeleg</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Change details</source>
        <translation>Angaben ändern</translation>
    </message>
    <message>
        <source>Save it as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>For whoever scans it</source>
        <translation>Für jeden, der es scannt</translation>
    </message>
    <message>
        <source>No end set</source>
        <translation>Kein Ende festgelegt</translation>
    </message>
    <message>
        <source>only what is always visible</source>
        <translation>nur was immer sichtbar ist</translation>
    </message>
    <message>
        <source>everything in it</source>
        <translation>alles darin</translation>
    </message>
    <message>
        <source>Works without internet. They open Check in this program and keep reading all %1 codes.</source>
        <translation>Geht ohne Internet. Die andere Seite öffnet „Prüfen“ in diesem Programm und liest alle %1 Codes.</translation>
    </message>
    <message>
        <source>Works without internet. Any phone camera, or Check in this program.</source>
        <translation>Geht ohne Internet. Mit jeder Handykamera oder mit „Prüfen“ in diesem Programm.</translation>
    </message>
    <message>
        <source>Works without internet. They open Check in this program and scan.</source>
        <translation>Geht ohne Internet. Die andere Seite öffnet „Prüfen“ in diesem Programm und scannt.</translation>
    </message>
</context>
<context>
    <name>SizeMeter</name>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>One code</source>
        <translation>Ein Code</translation>
    </message>
    <message>
        <source>%1 moving codes</source>
        <translation>%1 bewegte Codes</translation>
    </message>
</context>
<context>
    <name>StepFields</name>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Art des Schritts</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In wenigen Worten</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>The learner sees it as text. Nothing opens by itself.</source>
        <translation>Die lernende Person sieht es als Text. Nichts öffnet sich von selbst.</translation>
    </message>
    <message>
        <source>Remove step %1</source>
        <translation>Schritt %1 entfernen</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Steps so far</source>
        <translation>Bisherige Schritte</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Einwilligung gegeben</translation>
    </message>
    <message>
        <source>Record received</source>
        <translation>Lernmappe bekommen</translation>
    </message>
    <message>
        <source>Advice sent</source>
        <translation>Rat geschickt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Consent taken back</source>
        <translation>Einwilligung zurückgezogen</translation>
    </message>
    <message>
        <source>The learner may stop at any time.</source>
        <translation>Die lernende Person darf jederzeit aufhören.</translation>
    </message>
    <message>
        <source>Consent ended</source>
        <translation>Einwilligung beendet</translation>
    </message>
    <message>
        <source>Record erased</source>
        <translation>Lernmappe gelöscht</translation>
    </message>
</context>
<context>
    <name>TechnicalCard</name>
    <message>
        <source>Technical view</source>
        <translation>Technische Ansicht</translation>
    </message>
    <message>
        <source>The question as other wallets read it. You may change it here.</source>
        <translation>Die Frage, wie andere Brieftaschen sie lesen. Sie dürfen sie hier ändern.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Use this query</source>
        <translation>Diese Abfrage nehmen</translation>
    </message>
    <message>
        <source>Back to the simple choices</source>
        <translation>Zurück zur einfachen Auswahl</translation>
    </message>
</context>
<context>
    <name>TechnicalPage</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Technical view</source>
        <translation>Technische Ansicht</translation>
    </message>
    <message>
        <source>For people who know the formats. Nothing here needs to be understood to use a credential.</source>
        <translation>Für Menschen, die die Formate kennen. Wer einen Nachweis benutzt, muss hier nichts verstehen.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
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
        <translation>Wie empfangen</translation>
    </message>
    <message>
        <source>Part of the credential</source>
        <translation>Teil des Nachweises</translation>
    </message>
</context>
<context>
    <name>TermsCard</name>
    <message>
        <source>How long?</source>
        <translation>Wie lange?</translation>
    </message>
    <message>
        <source>You want to keep the record for</source>
        <translation>Sie wollen die Lernmappe behalten für</translation>
    </message>
    <message>
        <source>Ask to save or print parts of it</source>
        <translation>Bitten, Teile davon speichern oder drucken zu dürfen</translation>
    </message>
    <message>
        <source>The learner may say no to this and still share.</source>
        <translation>Die lernende Person darf dazu Nein sagen und trotzdem teilen.</translation>
    </message>
    <message>
        <source>What you do with it, in plain words</source>
        <translation>Was Sie damit tun, in einfachen Worten</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Wo es aufbewahrt wird</translation>
    </message>
    <message>
        <source>Who else sees it</source>
        <translation>Wer es sonst sieht</translation>
    </message>
    <message>
        <source>Leave it empty for nobody. Put a semicolon between several.</source>
        <translation>Lassen Sie es leer, wenn es niemand ist. Setzen Sie zwischen mehrere ein Semikolon.</translation>
    </message>
    <message>
        <source>Country whose law holds</source>
        <translation>Land, dessen Recht gilt</translation>
    </message>
    <message>
        <source>Where a learner can complain</source>
        <translation>Wo sich eine lernende Person beschweren kann</translation>
    </message>
    <message>
        <source>The supervisory authority for personal data.</source>
        <translation>Die Aufsichtsbehörde für den Datenschutz.</translation>
    </message>
    <message>
        <source>Legal ground, as you state it</source>
        <translation>Rechtsgrund, wie Sie ihn nennen</translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation>Weniger Auswahl</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Mehr Auswahl</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Text size: %1 %</source>
        <translation>Textgröße: %1 %</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Trying</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Open a credential</source>
        <translation>Einen Nachweis öffnen</translation>
    </message>
    <message>
        <source>See what it says, and if you can trust it.</source>
        <translation>Sehen Sie, was darin steht und ob man ihm trauen kann.</translation>
    </message>
    <message>
        <source>Share it</source>
        <translation>Den Nachweis teilen</translation>
    </message>
    <message>
        <source>Choose what they see. Then make the code.</source>
        <translation>Wählen Sie, was die andere Seite sieht. Machen Sie dann den Code.</translation>
    </message>
    <message>
        <source>Be the employer</source>
        <translation>Selbst Arbeitgeber sein</translation>
    </message>
    <message>
        <source>Check what you shared. See what they are told.</source>
        <translation>Prüfen Sie, was Sie geteilt haben. Sehen Sie, was der Arbeitgeber erfährt.</translation>
    </message>
    <message>
        <source>Check it as the employer would</source>
        <translation>Prüfen wie der Arbeitgeber</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Step %1: done</source>
        <translation>Schritt %1: erledigt</translation>
    </message>
    <message>
        <source>Step %1: skipped</source>
        <translation>Schritt %1: übersprungen</translation>
    </message>
    <message>
        <source>Step %1: now</source>
        <translation>Schritt %1: jetzt</translation>
    </message>
    <message>
        <source>Step %1: later</source>
        <translation>Schritt %1: später</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Step %1 of %2 is done.</source>
        <translation>Schritt %1 von %2 ist erledigt.</translation>
    </message>
    <message>
        <source>Look around on this page. Then share it.</source>
        <translation>Sehen Sie sich auf dieser Seite um. Teilen Sie dann den Nachweis.</translation>
    </message>
    <message>
        <source>Nobody here to scan it? Check it yourself.</source>
        <translation>Niemand da zum Scannen? Prüfen Sie selbst.</translation>
    </message>
    <message>
        <source>This is what an employer sees.</source>
        <translation>Das sieht ein Arbeitgeber.</translation>
    </message>
    <message>
        <source>You find the steps again in Help.</source>
        <translation>Sie finden die Schritte in der Hilfe wieder.</translation>
    </message>
</context>
<context>
    <name>TryingCard</name>
    <message>
        <source>Close the steps</source>
        <translation>Schritte schließen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probieren Sie es aus</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Diesen Schritt überspringen</translation>
    </message>
    <message>
        <source>Back to your own wallet</source>
        <translation>Zurück zu Ihrer Brieftasche</translation>
    </message>
    <message>
        <source>Now make your own wallet</source>
        <translation>Legen Sie jetzt Ihre Brieftasche an</translation>
    </message>
    <message>
        <source>Open my own wallet</source>
        <translation>Meine Brieftasche öffnen</translation>
    </message>
    <message>
        <source>Make my own wallet</source>
        <translation>Meine Brieftasche anlegen</translation>
    </message>
    <message>
        <source>The examples go away then. Nothing of them is kept.</source>
        <translation>Die Beispiele verschwinden dann. Nichts davon bleibt.</translation>
    </message>
</context>
<context>
    <name>TwoButtons</name>
    <message>
        <source>No, don&apos;t share</source>
        <translation>Nein, nicht teilen</translation>
    </message>
    <message>
        <source>Yes, share this</source>
        <translation>Ja, das teilen</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>Opening your wallet…</source>
        <translation>Ihre Brieftasche wird geöffnet…</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ihre Passphrase</translation>
    </message>
    <message>
        <source>Open my wallet</source>
        <translation>Brieftasche öffnen</translation>
    </message>
    <message>
        <source>I forgot it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Check a credential instead</source>
        <translation>Lieber einen Nachweis prüfen</translation>
    </message>
    <message>
        <source>Write your passphrase first.</source>
        <translation>Schreiben Sie zuerst Ihre Passphrase.</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>These amounts of time do not agree.</source>
        <translation>Diese Zeiten stimmen nicht überein.</translation>
    </message>
    <message>
        <source>The issuer wrote months or years, not hours.</source>
        <translation>Der Aussteller schrieb Monate oder Jahre, keine Stunden.</translation>
    </message>
    <message>
        <source>It names a language that does not exist.</source>
        <translation>Es nennt eine Sprache, die es nicht gibt.</translation>
    </message>
    <message>
        <source>It uses a code that is on no list known here.</source>
        <translation>Es benutzt einen Code, der auf keiner hier bekannten Liste steht.</translation>
    </message>
    <message>
        <source>Contains: %1</source>
        <translation>Enthält: %1</translation>
    </message>
    <message>
        <source>Part of: %1</source>
        <translation>Teil von: %1</translation>
    </message>
    <message>
        <source>Identity checked: %1</source>
        <translation>Identität geprüft: %1</translation>
    </message>
    <message>
        <source>Contact hours: %1</source>
        <translation>Kontaktstunden: %1</translation>
    </message>
    <message>
        <source>%1 is the same as %2</source>
        <translation>%1 ist dasselbe wie %2</translation>
    </message>
    <message>
        <source>%1 is part of %2</source>
        <translation>%1 ist Teil von %2</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1 enthält %2</translation>
    </message>
    <message>
        <source>%1 stands beside %2</source>
        <translation>%1 steht neben %2</translation>
    </message>
    <message>
        <source>%1 is related to %2</source>
        <translation>%1 hängt mit %2 zusammen</translation>
    </message>
    <message>
        <source>%1 comes before %2</source>
        <translation>%1 kommt vor %2</translation>
    </message>
    <message>
        <source>%1 is replaced by %2</source>
        <translation>%1 ist ersetzt durch %2</translation>
    </message>
    <message>
        <source>The issuer wrote %1, which does not fit the %2 it says elsewhere.</source>
        <translation>Der Aussteller schrieb %1. Das passt nicht zu %2 an anderer Stelle.</translation>
    </message>
    <message>
        <source>An e-mail address that stays hidden</source>
        <translation>Eine E-Mail-Adresse, die verborgen bleibt</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>%1 Leistungspunkte</translation>
    </message>
    <message>
        <source>Identifier of the issuer</source>
        <translation>Kennung des Ausstellers</translation>
    </message>
    <message>
        <source>Date of signing</source>
        <translation>Datum der Signatur</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Your key</source>
        <translation>Ihr Schlüssel</translation>
    </message>
    <message>
        <source>Place in the list of withdrawn credentials</source>
        <translation>Platz in der Liste zurückgezogener Nachweise</translation>
    </message>
    <message>
        <source>Identifier of the holder</source>
        <translation>Kennung der Person</translation>
    </message>
    <message>
        <source>Number of this credential</source>
        <translation>Nummer dieses Nachweises</translation>
    </message>
    <message>
        <source>About the learner</source>
        <translation>Über die lernende Person</translation>
    </message>
    <message>
        <source>What was achieved</source>
        <translation>Was erreicht wurde</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>At a school, college or university</source>
        <translation>An einer Schule, Hochschule oder Universität</translation>
    </message>
    <message>
        <source>A course outside school</source>
        <translation>Ein Kurs außerhalb der Schule</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Bei der Arbeit</translation>
    </message>
    <message>
        <source>As a volunteer</source>
        <translation>Im Ehrenamt</translation>
    </message>
    <message>
        <source>short-cycle higher education</source>
        <translation>wie ein kurzes Hochschulstudium</translation>
    </message>
    <message>
        <source>bachelor</source>
        <translation>wie ein Bachelor</translation>
    </message>
    <message>
        <source>master</source>
        <translation>wie ein Master</translation>
    </message>
    <message>
        <source>doctorate</source>
        <translation>wie ein Doktorat</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 on the European scale</source>
        <translation>%1 auf der europäischen Skala</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 Teile</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>Part of the screen</source>
        <translation>Teil des Bildschirms</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Ganzer Bildschirm</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Drag around the code, or take the whole screen.</source>
        <translation>Ziehen Sie einen Rahmen um den Code, oder nehmen Sie den ganzen Bildschirm.</translation>
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
        <translation>Die lernende Person hat das geschrieben. Niemand bürgt dafür, und es trägt kein Siegel.</translation>
    </message>
    <message>
        <source>Own statement</source>
        <translation>Eigene Erklärung</translation>
    </message>
    <message>
        <source>Carries no seal</source>
        <translation>Trägt kein Siegel</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Nicht echt</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>No seal</source>
        <translation>Kein Siegel</translation>
    </message>
    <message>
        <source>Checked 1 day ago</source>
        <translation>Vor 1 Tag geprüft</translation>
    </message>
    <message>
        <source>Checked {days} days ago</source>
        <translation>Vor {days} Tagen geprüft</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Past its end</source>
        <translation>Ende vorbei</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Noch nicht gültig</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Issuer not known</source>
        <translation>Aussteller nicht bekannt</translation>
    </message>
    <message>
        <source>Issuer not certain</source>
        <translation>Aussteller nicht sicher</translation>
    </message>
    <message>
        <source>Former key</source>
        <translation>Früherer Schlüssel</translation>
    </message>
    <message>
        <source>Key out of date</source>
        <translation>Schlüssel abgelaufen</translation>
    </message>
    <message>
        <source>Key given up</source>
        <translation>Schlüssel aufgegeben</translation>
    </message>
    <message>
        <source>Issuer&apos;s key missing</source>
        <translation>Schlüssel des Ausstellers fehlt</translation>
    </message>
    <message>
        <source>Issuer out of date</source>
        <translation>Aussteller abgelaufen</translation>
    </message>
    <message>
        <source>Holder not proven</source>
        <translation>Inhaber nicht bewiesen</translation>
    </message>
    <message>
        <source>Another wallet&apos;s</source>
        <translation>Von anderer Brieftasche</translation>
    </message>
    <message>
        <source>Not fresh</source>
        <translation>Nicht aktuell</translation>
    </message>
    <message>
        <source>Withdrawal unknown</source>
        <translation>Zurückgezogen: unbekannt</translation>
    </message>
    <message>
        <source>Not checked lately</source>
        <translation>Nicht kürzlich geprüft</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>Another&apos;s e-mail</source>
        <translation>Fremde E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>A detail is off</source>
        <translation>Eine Angabe passt nicht</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>Nicht mehr gültig</translation>
    </message>
    <message>
        <source>No longer meant for use</source>
        <translation>Nicht mehr zur Nutzung gedacht</translation>
    </message>
    <message>
        <source>Not fully checked</source>
        <translation>Nicht ganz geprüft</translation>
    </message>
    <message>
        <source>Not changed, but not fully checked</source>
        <translation>Nicht verändert, aber nicht ganz geprüft</translation>
    </message>
    <message>
        <source>Could not be checked here</source>
        <translation>Konnte hier nicht geprüft werden</translation>
    </message>
    <message>
        <source>The issuer is known, and nothing was changed.</source>
        <translation>Der Aussteller ist bekannt, und nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Issued by {issuer}.</source>
        <translation>Ausgestellt von {issuer}.</translation>
    </message>
    <message>
        <source>Issued by {issuer} to the person who showed it.</source>
        <translation>Ausgestellt von {issuer} für die Person, die den Nachweis gezeigt hat.</translation>
    </message>
</context>
<context>
    <name>WalletError</name>
    <message>
        <source>That did not work, and nothing was changed. Try again, or restart the program.</source>
        <translation>Das ging nicht, und nichts wurde geändert. Versuchen Sie es noch einmal, oder starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>This program cannot read that. Ask for the credential as a file, a picture or a PDF.</source>
        <translation>Dieses Programm kann das nicht lesen. Bitten Sie um den Nachweis als Datei, Bild oder PDF.</translation>
    </message>
    <message>
        <source>This is damaged or incomplete, so it cannot be read. Ask the sender to send it once more.</source>
        <translation>Das ist beschädigt oder unvollständig, darum ist es nicht lesbar. Bitten Sie darum, es noch einmal zu schicken.</translation>
    </message>
    <message>
        <source>This is larger than any credential should be, so it was not opened. Choose the file itself.</source>
        <translation>Das ist größer, als ein Nachweis sein sollte, darum wurde es nicht geöffnet. Wählen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>This is not a credential that this version knows. Ask the issuer for an Open Badge or another open format.</source>
        <translation>Das ist kein Nachweis, den diese Version kennt. Bitten Sie den Aussteller um ein Open Badge oder ein anderes offenes Format.</translation>
    </message>
    <message>
        <source>It is signed in a way that this version does not know. Update the program, or ask the issuer.</source>
        <translation>Es ist auf eine Art signiert, die diese Version nicht kennt. Aktualisieren Sie das Programm, oder fragen Sie den Aussteller.</translation>
    </message>
    <message>
        <source>It uses words from {detail}, which are not on this computer. Add their file on the page Add, or ask the issuer.</source>
        <translation>Es benutzt Wörter von {detail}, die nicht auf diesem Computer sind. Fügen Sie deren Datei unter „Hinzufügen“ hinzu, oder fragen Sie den Aussteller.</translation>
    </message>
    <message>
        <source>This is not the file from {detail}, so it was not added. Ask the issuer for that file.</source>
        <translation>Das ist nicht die Datei von {detail}, darum wurde sie nicht hinzugefügt. Bitten Sie den Aussteller um diese Datei.</translation>
    </message>
    <message>
        <source>This holds only the address of a badge. Download the badge there, and add that file.</source>
        <translation>Das enthält nur die Adresse eines Abzeichens. Laden Sie das Abzeichen dort herunter, und fügen Sie diese Datei hinzu.</translation>
    </message>
    <message>
        <source>A newer version of the program made this code. Update the program, then read it again.</source>
        <translation>Eine neuere Version des Programms hat diesen Code gemacht. Aktualisieren Sie das Programm, und lesen Sie ihn dann noch einmal.</translation>
    </message>
    <message>
        <source>There is no readable code in this picture or page. Use a sharper picture that shows the whole code.</source>
        <translation>In diesem Bild oder auf dieser Seite ist kein lesbarer Code. Nehmen Sie ein schärferes Bild mit dem ganzen Code.</translation>
    </message>
    <message>
        <source>Part of the moving code is still missing ({progress} read). Keep reading, or add more pictures.</source>
        <translation>Ein Teil des bewegten Codes fehlt noch ({progress} gelesen). Lesen Sie weiter, oder fügen Sie mehr Bilder hinzu.</translation>
    </message>
    <message>
        <source>A key or signature in this could not be used. Ask the issuer for a new copy.</source>
        <translation>Ein Schlüssel oder eine Signatur darin war nicht brauchbar. Bitten Sie den Aussteller um eine neue Kopie.</translation>
    </message>
    <message>
        <source>It is signed in a way that is not safe enough. Ask the issuer for a newer copy.</source>
        <translation>Es ist auf eine Art signiert, die nicht sicher genug ist. Bitten Sie den Aussteller um eine neuere Kopie.</translation>
    </message>
    <message>
        <source>It was changed after it was issued. Ask the issuer or the holder for a new copy.</source>
        <translation>Es wurde nach der Ausstellung verändert. Bitten Sie den Aussteller oder die Person um eine neue Kopie.</translation>
    </message>
    <message>
        <source>A key in this is damaged, too weak or of an unknown kind. Ask the issuer for a new copy.</source>
        <translation>Ein Schlüssel darin ist beschädigt, zu schwach oder von unbekannter Art. Bitten Sie den Aussteller um eine neue Kopie.</translation>
    </message>
    <message>
        <source>The issuer&apos;s certificate leads to nobody you trust. Add a list that knows the issuer in Settings.</source>
        <translation>Das Zertifikat des Ausstellers führt zu niemandem, dem Sie vertrauen. Fügen Sie in den Einstellungen eine Liste hinzu, die den Aussteller kennt.</translation>
    </message>
    <message>
        <source>The issuer&apos;s certificate is past its end date. Ask the issuer for a new copy.</source>
        <translation>Das Zertifikat des Ausstellers ist abgelaufen. Bitten Sie den Aussteller um eine neue Kopie.</translation>
    </message>
    <message>
        <source>This could not be decrypted: the key is another one, or the data was changed.</source>
        <translation>Das ließ sich nicht entschlüsseln: Der Schlüssel ist ein anderer, oder die Daten wurden geändert.</translation>
    </message>
    <message>
        <source>Its details do not fit what the issuer signed. Ask the holder to share it again.</source>
        <translation>Die Angaben passen nicht zu dem, was der Aussteller signiert hat. Bitten Sie die Person, neu zu teilen.</translation>
    </message>
    <message>
        <source>A detail was changed after the issuer signed it. Ask the holder to share it again.</source>
        <translation>Eine Angabe wurde geändert, nachdem der Aussteller sie signiert hatte. Bitten Sie die Person, neu zu teilen.</translation>
    </message>
    <message>
        <source>It holds a detail that the issuer never signed. Ask the holder to share it again.</source>
        <translation>Es enthält eine Angabe, die der Aussteller nie signiert hat. Bitten Sie die Person, neu zu teilen.</translation>
    </message>
    <message>
        <source>It holds the same detail twice, which no honest copy does. Ask the holder to share it again.</source>
        <translation>Es enthält dieselbe Angabe zweimal, das tut keine ehrliche Kopie. Bitten Sie die Person, neu zu teilen.</translation>
    </message>
    <message>
        <source>It holds something that no seal covers ({detail}). Ask the issuer for a new copy.</source>
        <translation>Es enthält etwas, das kein Siegel schützt ({detail}). Bitten Sie den Aussteller um eine neue Kopie.</translation>
    </message>
    <message>
        <source>This is not a genuine credential, so it cannot be used here. The checks below say why.</source>
        <translation>Das ist kein echter Nachweis, darum lässt er sich hier nicht benutzen. Die Prüfungen unten sagen, warum.</translation>
    </message>
    <message>
        <source>This list of withdrawn credentials is damaged. The former list stays; ask for a new one.</source>
        <translation>Diese Liste zurückgezogener Nachweise ist beschädigt. Die frühere Liste bleibt. Bitten Sie um eine neue.</translation>
    </message>
    <message>
        <source>This is no list of issuers, or it is damaged. Nothing was added; ask for a new file.</source>
        <translation>Das ist keine Liste von Ausstellern, oder sie ist beschädigt. Nichts wurde hinzugefügt. Bitten Sie um eine neue Datei.</translation>
    </message>
    <message>
        <source>An older list was given than the one kept. The newer list stays; remove it first to go back.</source>
        <translation>Diese Liste ist älter als die vorhandene. Die neuere bleibt. Wollen Sie zurück, dann entfernen Sie diese zuerst.</translation>
    </message>
    <message>
        <source>This is a statement of a federation, which this version cannot check. Ask for the list itself.</source>
        <translation>Das ist die Aussage eines Verbunds, die diese Version nicht prüfen kann. Bitten Sie um die Liste selbst.</translation>
    </message>
    <message>
        <source>Nobody you know signed this list, so it was not added. First add a list that names who signed it.</source>
        <translation>Niemand, den Sie kennen, hat diese Liste signiert. Sie wurde nicht hinzugefügt. Fügen Sie zuerst eine Liste hinzu, die nennt, wer sie signiert hat.</translation>
    </message>
    <message>
        <source>It could not be fetched. What you had before stays. Try again later.</source>
        <translation>Es ließ sich nicht holen. Was Sie vorher hatten, bleibt. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>This program does not ask that address. It asks only secure addresses that everybody can reach.</source>
        <translation>Dieses Programm fragt diese Adresse nicht. Es fragt nur sichere Adressen, die alle erreichen können.</translation>
    </message>
    <message>
        <source>There was no answer. Check the internet connection, or try again later.</source>
        <translation>Es kam keine Antwort. Prüfen Sie die Internetverbindung, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server points to another address, which you did not agree to. Ask the issuer.</source>
        <translation>Der Server verweist auf eine andere Adresse, der Sie nicht zugestimmt haben. Fragen Sie den Aussteller.</translation>
    </message>
    <message>
        <source>The server sent something else than what was asked for. Tell the issuer.</source>
        <translation>Der Server hat etwas anderes geschickt als verlangt. Sagen Sie es dem Aussteller.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is, so it was not believed. Try again on another network.</source>
        <translation>Der Server kann nicht beweisen, wer er ist. Ihm wurde nicht geglaubt. Versuchen Sie es in einem anderen Netz noch einmal.</translation>
    </message>
    <message>
        <source>The wallet could not do that, and nothing was changed. Lock it, open it, and try again.</source>
        <translation>Die Brieftasche konnte das nicht tun, und nichts wurde geändert. Sperren Sie sie, öffnen Sie sie, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no wallet in this place. Make a new one, or put the wallet&apos;s folder back.</source>
        <translation>An diesem Ort ist keine Brieftasche. Legen Sie eine neue an, oder legen Sie den Ordner der Brieftasche zurück.</translation>
    </message>
    <message>
        <source>There is a wallet in this place already. Open that one.</source>
        <translation>An diesem Ort ist schon eine Brieftasche. Öffnen Sie diese.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this wallet. Check Caps Lock and try again.</source>
        <translation>Das ist nicht die Passphrase dieser Brieftasche. Prüfen Sie die Feststelltaste, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>That recovery code does not open this wallet. Compare it with your sheet, letter by letter.</source>
        <translation>Dieser Wiederherstellungscode öffnet diese Brieftasche nicht. Vergleichen Sie ihn mit Ihrem Blatt, Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>That passphrase is too easy to guess. Add a word or two that do not belong together.</source>
        <translation>Diese Passphrase ist zu leicht zu erraten. Fügen Sie ein oder zwei Wörter hinzu, die nicht zusammengehören.</translation>
    </message>
    <message>
        <source>The wallet&apos;s key file is damaged, so no passphrase can open it. Put back a copy of the wallet&apos;s folder.</source>
        <translation>Die Schlüsseldatei der Brieftasche ist beschädigt. Keine Passphrase kann sie öffnen. Legen Sie eine Kopie vom Ordner der Brieftasche zurück.</translation>
    </message>
    <message>
        <source>Your passphrase is right, but the wallet&apos;s data is damaged. Put back a copy of the wallet&apos;s folder.</source>
        <translation>Ihre Passphrase stimmt, aber die Daten der Brieftasche sind beschädigt. Legen Sie eine Kopie vom Ordner der Brieftasche zurück.</translation>
    </message>
    <message>
        <source>This is no backup of a wallet, or it is damaged. Try another copy of it.</source>
        <translation>Das ist keine Sicherungskopie einer Brieftasche, oder sie ist beschädigt. Versuchen Sie eine andere Kopie davon.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this wallet. Update the program to open it.</source>
        <translation>Eine neuere Version des Programms hat diese Brieftasche geschrieben. Aktualisieren Sie das Programm, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>This wallet is open in another window or program. Close it there first.</source>
        <translation>Diese Brieftasche ist in einem anderen Fenster oder Programm offen. Schließen Sie sie zuerst dort.</translation>
    </message>
    <message>
        <source>The wallet was locked before this was finished. Open it and try again.</source>
        <translation>Die Brieftasche wurde gesperrt, bevor dies fertig war. Öffnen Sie sie, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full, read-only or gone, so nothing was saved. Make room or connect it, then try again.</source>
        <translation>Das Laufwerk ist voll, schreibgeschützt oder weg, darum wurde nichts gespeichert. Schaffen Sie Platz oder schließen Sie es an. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>This is no longer in your wallet. Go back to the list to see what is.</source>
        <translation>Das ist nicht mehr in Ihrer Brieftasche. Gehen Sie zurück zur Liste, um zu sehen, was da ist.</translation>
    </message>
    <message>
        <source>This question is damaged or incomplete, so nothing was shared. Ask them to show it again.</source>
        <translation>Diese Frage ist beschädigt oder unvollständig, darum wurde nichts geteilt. Bitten Sie darum, sie noch einmal zu zeigen.</translation>
    </message>
    <message>
        <source>What this question asks for contradicts itself, so nothing was shared. Ask them for a new question.</source>
        <translation>Was diese Frage verlangt, widerspricht sich, darum wurde nichts geteilt. Bitten Sie um eine neue Frage.</translation>
    </message>
    <message>
        <source>Nothing ties this question to who asks it, as far as this version knows. Ask for another question.</source>
        <translation>Nichts verbindet diese Frage mit dem, der fragt, soweit diese Version weiß. Bitten Sie um eine andere Frage.</translation>
    </message>
    <message>
        <source>This question was changed, or is not from the one it names. Do not answer it.</source>
        <translation>Diese Frage wurde geändert oder stammt nicht von der genannten Stelle. Antworten Sie nicht darauf.</translation>
    </message>
    <message>
        <source>The time to answer this question is over. Ask them to show a new one.</source>
        <translation>Die Zeit für diese Frage ist vorbei. Bitten Sie um eine neue.</translation>
    </message>
    <message>
        <source>This question also wants you to agree to something, which this version cannot show you. Nothing was shared.</source>
        <translation>Diese Frage will auch eine Zustimmung zu etwas, das diese Version Ihnen nicht zeigen kann. Nichts wurde geteilt.</translation>
    </message>
    <message>
        <source>This is no answer to a question, or it was meant for somebody else. Ask them to show it again.</source>
        <translation>Das ist keine Antwort auf eine Frage, oder sie war für jemand anderen. Bitten Sie darum, sie noch einmal zu zeigen.</translation>
    </message>
    <message>
        <source>This could not be prepared for sharing, and nothing was shared. Try again with fewer details.</source>
        <translation>Das ließ sich nicht zum Teilen vorbereiten, und nichts wurde geteilt. Versuchen Sie es mit weniger Angaben.</translation>
    </message>
    <message>
        <source>A chosen detail is not in this credential, so nothing was shared. Choose the details again.</source>
        <translation>Eine gewählte Angabe ist nicht in diesem Nachweis, darum wurde nichts geteilt. Wählen Sie die Angaben noch einmal.</translation>
    </message>
    <message>
        <source>One seal covers all of it, so nothing can be hidden. Share the whole, or nothing.</source>
        <translation>Ein Siegel schützt alles, darum lässt sich nichts verbergen. Teilen Sie das Ganze oder nichts.</translation>
    </message>
    <message>
        <source>This credential belongs to a key of another wallet. Share it as a copy, or use that wallet.</source>
        <translation>Dieser Nachweis gehört zum Schlüssel einer anderen Brieftasche. Teilen Sie ihn als Kopie, oder nehmen Sie jene Brieftasche.</translation>
    </message>
    <message>
        <source>The code would not have read back exactly, so it is not shown. Save it as a file instead.</source>
        <translation>Der Code ließe sich nicht genau zurücklesen, darum wird er nicht gezeigt. Speichern Sie es stattdessen als Datei.</translation>
    </message>
    <message>
        <source>What was chosen does not answer this question, so nothing was shared. Choose again, or say no.</source>
        <translation>Ihre Auswahl beantwortet diese Frage nicht, darum wurde nichts geteilt. Wählen Sie noch einmal, oder sagen Sie Nein.</translation>
    </message>
    <message>
        <source>This invitation is damaged or breaks its rules, so nothing was shared. Ask your counsellor for a new one.</source>
        <translation>Diese Einladung ist beschädigt oder bricht ihre Regeln, darum wurde nichts geteilt. Bitten Sie Ihren Berater um eine neue.</translation>
    </message>
    <message>
        <source>This invitation was changed, or is not from the one it names. Do not answer it.</source>
        <translation>Diese Einladung wurde geändert oder stammt nicht von der genannten Stelle. Antworten Sie nicht darauf.</translation>
    </message>
    <message>
        <source>This invitation is too old, or the clock of this computer is wrong. Ask your counsellor for a new one.</source>
        <translation>Diese Einladung ist zu alt, oder die Uhr dieses Computers geht falsch. Bitten Sie Ihren Berater um eine neue.</translation>
    </message>
    <message>
        <source>This invitation was used before, and each is good for one record only. A new invitation is needed.</source>
        <translation>Diese Einladung wurde schon benutzt, und jede gilt nur für eine Lernmappe. Es braucht eine neue Einladung.</translation>
    </message>
    <message>
        <source>This consent is damaged or incomplete, so nothing was kept. Ask the learner to give it again.</source>
        <translation>Diese Einwilligung ist beschädigt oder unvollständig, darum wurde nichts behalten. Bitten Sie die lernende Person, sie noch einmal zu geben.</translation>
    </message>
    <message>
        <source>This record came without the consent that allows it, so it was not kept. Ask the learner for a new one.</source>
        <translation>Diese Lernmappe kam ohne die Einwilligung, die sie erlaubt. Sie wurde nicht behalten. Bitten Sie die lernende Person um eine neue.</translation>
    </message>
    <message>
        <source>Nobody signed the consent in this record, so it was not kept. Ask the learner to make it again.</source>
        <translation>Niemand hat die Einwilligung in dieser Lernmappe signiert, darum wurde sie nicht behalten. Bitten Sie die lernende Person um eine neue.</translation>
    </message>
    <message>
        <source>This consent was changed after the learner signed it, so nothing was kept. Ask the learner to give it again.</source>
        <translation>Diese Einwilligung wurde nach dem Signieren geändert, darum wurde nichts behalten. Bitten Sie die lernende Person, sie noch einmal zu geben.</translation>
    </message>
    <message>
        <source>The consent in this belongs to another record or invitation, so it was not kept. Ask the learner to make it again.</source>
        <translation>Diese Einwilligung gehört zu einer anderen Lernmappe oder Einladung, darum wurde nichts behalten. Bitten Sie die lernende Person um eine neue Lernmappe.</translation>
    </message>
    <message>
        <source>This consent is dated in the future, so nothing was kept. Check the clocks of both computers.</source>
        <translation>Diese Einwilligung trägt ein Datum in der Zukunft, darum wurde nichts behalten. Prüfen Sie die Uhren beider Computer.</translation>
    </message>
    <message>
        <source>This consent has ended, so the record is not shown and not kept. Ask the learner for a new one if needed.</source>
        <translation>Diese Einwilligung ist beendet. Die Lernmappe wird nicht gezeigt und nicht behalten. Bitten Sie die lernende Person wenn nötig um eine neue.</translation>
    </message>
    <message>
        <source>The learner took this consent back, so the record is not shown and not kept. Talk with the learner.</source>
        <translation>Die lernende Person hat diese Einwilligung zurückgezogen. Die Lernmappe wird nicht gezeigt und nicht behalten. Sprechen Sie mit der lernenden Person.</translation>
    </message>
    <message>
        <source>This record holds more than the learner agreed to, so it was not kept. Ask the learner to make it again.</source>
        <translation>Diese Lernmappe enthält mehr als vereinbart. Sie wurde nicht behalten. Bitten Sie die lernende Person um eine neue.</translation>
    </message>
    <message>
        <source>This record is damaged or incomplete, so it was not opened. Ask the learner to send it again.</source>
        <translation>Diese Lernmappe ist beschädigt oder unvollständig. Sie wurde nicht geöffnet. Bitten Sie die lernende Person, sie noch einmal zu schicken.</translation>
    </message>
    <message>
        <source>A record holds at most 20 files: 8 MB each, and 16 MB together. Choose fewer or smaller ones.</source>
        <translation>Eine Lernmappe fasst höchstens 20 Dateien: je 8 MB, zusammen 16 MB. Wählen Sie weniger oder kleinere.</translation>
    </message>
    <message>
        <source>This record is for somebody else, or its invitation was erased here. Send the learner a new invitation.</source>
        <translation>Diese Lernmappe ist für jemand anderen, oder ihre Einladung wurde hier gelöscht. Schicken Sie der lernenden Person eine neue Einladung.</translation>
    </message>
    <message>
        <source>This record was changed on the way, so it was not opened. Ask the learner to send it again.</source>
        <translation>Diese Lernmappe wurde unterwegs geändert. Sie wurde nicht geöffnet. Bitten Sie die lernende Person, sie noch einmal zu schicken.</translation>
    </message>
    <message>
        <source>This notice is damaged, or is about no consent that is known here. Ask for it again.</source>
        <translation>Diese Mitteilung ist beschädigt oder betrifft keine Einwilligung, die hier bekannt ist. Bitten Sie noch einmal darum.</translation>
    </message>
    <message>
        <source>This notice is not from the one it should be from, so nothing was changed. Ask for it again.</source>
        <translation>Diese Mitteilung kommt nicht von der richtigen Stelle, darum wurde nichts geändert. Bitten Sie noch einmal darum.</translation>
    </message>
    <message>
        <source>This advice is damaged, or is meant for somebody else. Ask your counsellor to send it again.</source>
        <translation>Dieser Rat ist beschädigt oder für jemand anderen gedacht. Bitten Sie Ihren Berater, ihn noch einmal zu schicken.</translation>
    </message>
    <message>
        <source>This advice is not from the counsellor who got your record, so it was not kept. Ask your counsellor about it.</source>
        <translation>Dieser Rat ist nicht von dem Berater, der Ihre Lernmappe bekam. Er wurde nicht behalten. Fragen Sie Ihren Berater danach.</translation>
    </message>
    <message>
        <source>The learner did not agree that this is saved elsewhere. Ask for a new consent if you need it.</source>
        <translation>Die lernende Person hat nicht zugestimmt, dass dies anderswo gespeichert wird. Bitten Sie um eine neue Einwilligung, wenn Sie es brauchen.</translation>
    </message>
    <message>
        <source>This is closed while a helper is there. End helper mode with your passphrase first.</source>
        <translation>Das ist verschlossen, solange eine Hilfsperson da ist. Beenden Sie zuerst den Hilfemodus mit Ihrer Passphrase.</translation>
    </message>
    <message>
        <source>That passphrase is too short. Use at least 8 characters; four words are better.</source>
        <translation>Diese Passphrase ist zu kurz. Nehmen Sie mindestens 8 Zeichen. Vier Wörter sind besser.</translation>
    </message>
    <message>
        <source>This record came in before. You find it among your learners.</source>
        <translation>Diese Lernmappe ist schon einmal gekommen. Sie finden sie bei Ihren Lernenden.</translation>
    </message>
    <message>
        <source>These are too many files at once, so none was read. Take fewer files, or one folder.</source>
        <translation>Das sind zu viele Dateien auf einmal, darum wurde keine gelesen. Nehmen Sie weniger, oder einen Ordner.</translation>
    </message>
    <message>
        <source>There is no credential in this folder. Look for the folder with your downloads.</source>
        <translation>In diesem Ordner ist kein Nachweis. Suchen Sie den Ordner mit Ihren Downloads.</translation>
    </message>
    <message>
        <source>A recovery code has 28 letters and digits. Some are missing, or there are too many.</source>
        <translation>Ein Wiederherstellungscode hat 28 Buchstaben und Ziffern. Einige fehlen, oder es sind zu viele.</translation>
    </message>
    <message>
        <source>There is a sign in it that no recovery code has. Compare it with your sheet.</source>
        <translation>Darin ist ein Zeichen, das kein Wiederherstellungscode hat. Vergleichen Sie ihn mit Ihrem Blatt.</translation>
    </message>
    <message>
        <source>There is a typing mistake in the recovery code. Compare it with your sheet, letter by letter.</source>
        <translation>Im Wiederherstellungscode ist ein Tippfehler. Vergleichen Sie ihn mit Ihrem Blatt, Buchstabe für Buchstabe.</translation>
    </message>
</context>
<context>
    <name>WalletSection</name>
    <message>
        <source>Your wallet</source>
        <translation>Ihre Brieftasche</translation>
    </message>
    <message>
        <source>Never, only when I lock it</source>
        <translation>Nie, nur wenn ich sie sperre</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Von selbst sperren</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Neuen machen</translation>
    </message>
    <message>
        <source>Check for damage</source>
        <translation>Auf Schäden prüfen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>There is none. Make one, so that a lapse costs nothing.</source>
        <translation>Es gibt keinen. Machen Sie einen, falls Sie Ihre Passphrase einmal vergessen.</translation>
    </message>
    <message>
        <source>made on {day}</source>
        <translation>gemacht am {day}</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>No damage found. Everything is as it was written.</source>
        <translation>Kein Schaden gefunden. Alles ist, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>Your new passphrase opens the wallet from now on.</source>
        <translation>Ab jetzt öffnet Ihre neue Passphrase die Brieftasche.</translation>
    </message>
    <message>
        <source>Make a new recovery code</source>
        <translation>Neuen Wiederherstellungscode machen</translation>
    </message>
    <message>
        <source>The old one opens nothing any more after this.</source>
        <translation>Der alte öffnet danach nichts mehr.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Neuen Code machen</translation>
    </message>
    <message>
        <source>After 1 minute</source>
        <translation>Nach 1 Minute</translation>
    </message>
    <message>
        <source>After {count} minutes</source>
        <translation>Nach {count} Minuten</translation>
    </message>
</context>
<context>
    <name>WaysPage</name>
    <message>
        <source>Scan their code</source>
        <translation>Den Code scannen</translation>
    </message>
    <message>
        <source>with your camera or from the screen</source>
        <translation>mit Ihrer Kamera oder vom Bildschirm</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>or drop it anywhere here</source>
        <translation>oder ziehen Sie es irgendwo hierher</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Part of a moving code</source>
        <translation>Teil eines bewegten Codes</translation>
    </message>
    <message>
        <source>Part that has arrived</source>
        <translation>Teil, der angekommen ist</translation>
    </message>
    <message>
        <source>%1 % has arrived. Add pictures of the other parts, or hold the code before the camera.</source>
        <translation>%1 % ist angekommen. Fügen Sie Bilder der anderen Teile hinzu, oder halten Sie den Code vor die Kamera.</translation>
    </message>
    <message>
        <source>The file is gone, or you may not read it. Choose it once more, or paste its content.</source>
        <translation>Die Datei ist weg, oder Sie dürfen sie nicht lesen. Wählen Sie sie noch einmal, oder fügen Sie ihren Inhalt ein.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>What for, and who asks?</source>
        <translation>Wofür, und wer fragt?</translation>
    </message>
    <message>
        <source>What for, in one sentence</source>
        <translation>Wofür, in einem Satz</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wer fragt</translation>
    </message>
    <message>
        <source>Kept on this computer for the next time.</source>
        <translation>Auf diesem Computer für das nächste Mal gespeichert.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>Ask without it</source>
        <translation>Ohne fragen</translation>
    </message>
    <message>
        <source>Asked with the certificate %1. Whoever knows its authority sees that it is you.</source>
        <translation>Gefragt mit dem Zertifikat %1. Wer die ausgebende Stelle kennt, sieht, dass Sie es sind.</translation>
    </message>
    <message>
        <source>Last time you used the certificate %1.</source>
        <translation>Letztes Mal haben Sie das Zertifikat %1 benutzt.</translation>
    </message>
    <message>
        <source>Without a certificate the learner sees your name as not verified.</source>
        <translation>Ohne Zertifikat sieht die lernende Person Ihren Namen als nicht geprüft.</translation>
    </message>
    <message>
        <source>Open the certificate</source>
        <translation>Zertifikat öffnen</translation>
    </message>
    <message>
        <source>Use a certificate</source>
        <translation>Zertifikat benutzen</translation>
    </message>
    <message>
        <source>Write your name or that of your organisation.</source>
        <translation>Schreiben Sie Ihren Namen oder den Ihrer Organisation.</translation>
    </message>
    <message>
        <source>Write what you need it for. The learner decides by it.</source>
        <translation>Schreiben Sie, wofür Sie es brauchen. Danach entscheidet die lernende Person.</translation>
    </message>
    <message>
        <source>%1 of %2 letters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>Certificates with a key</source>
        <translation>Zertifikate mit Schlüssel</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>WishCard</name>
    <message>
        <source>What do you ask for?</source>
        <translation>Wonach fragen Sie?</translation>
    </message>
    <message>
        <source>Something else will do as well</source>
        <translation>Etwas anderes geht auch</translation>
    </message>
    <message>
        <source>Choose issuers</source>
        <translation>Aussteller wählen</translation>
    </message>
    <message>
        <source>Also accept copies, which do not prove who shows them</source>
        <translation>Auch Kopien annehmen, die nicht beweisen, wer sie zeigt</translation>
    </message>
    <message>
        <source>Only this program can open the answer</source>
        <translation>Nur dieses Programm kann die Antwort öffnen</translation>
    </message>
    <message>
        <source>From which issuers</source>
        <translation>Von welchen Ausstellern</translation>
    </message>
    <message>
        <source>Technical view</source>
        <translation>Technische Ansicht</translation>
    </message>
    <message>
        <source>Good for answers that come by e-mail. Their code gets larger.</source>
        <translation>Gut für Antworten per E-Mail. Ihr Code wird größer.</translation>
    </message>
    <message>
        <source>Fewer choices</source>
        <translation>Weniger Auswahl</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Mehr Auswahl</translation>
    </message>
    <message>
        <source>Any issuer</source>
        <translation>Jeder Aussteller</translation>
    </message>
</context>
<context>
    <name>WishFields</name>
    <message>
        <source>Kind of credential</source>
        <translation>Art des Nachweises</translation>
    </message>
    <message>
        <source>Or this kind of credential</source>
        <translation>Oder diese Art von Nachweis</translation>
    </message>
    <message>
        <source>Its title, if it matters</source>
        <translation>Der Titel, wenn er wichtig ist</translation>
    </message>
    <message>
        <source>Letter by letter as on the credential. Put a semicolon between several.</source>
        <translation>Buchstabe für Buchstabe wie auf dem Nachweis. Setzen Sie zwischen mehrere ein Semikolon.</translation>
    </message>
    <message>
        <source>A skill it must state</source>
        <translation>Eine Fähigkeit, die darin stehen muss</translation>
    </message>
    <message>
        <source>In the words of the credential, or the address of the skill, such as that of ESCO.</source>
        <translation>In den Worten des Nachweises, oder die Adresse der Fähigkeit, etwa von ESCO.</translation>
    </message>
    <message>
        <source>Remove this alternative</source>
        <translation>Diese andere Möglichkeit entfernen</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Compare these words</source>
        <translation>Vergleichen Sie diese Wörter</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Words explained</source>
        <translation>Wörter erklärt</translation>
    </message>
    <message>
        <source>Choose a word. Below each answer you see where it comes from.</source>
        <translation>Wählen Sie ein Wort. Unter jeder Antwort steht, woher sie kommt.</translation>
    </message>
    <message>
        <source>Search a word…</source>
        <translation>Wort suchen…</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>No word found. Try a shorter one.</source>
        <translation>Kein Wort gefunden. Versuchen Sie ein kürzeres.</translation>
    </message>
</context>
<context>
    <name>_AfterPage</name>
    <message>
        <source>This changed while you had help</source>
        <translation>Das hat sich geändert, während Sie Hilfe hatten</translation>
    </message>
    <message>
        <source>It is right like this</source>
        <translation>Es ist gut so</translation>
    </message>
    <message>
        <source>Look at each line. Take back what you do not want.</source>
        <translation>Sehen Sie jede Zeile an. Nehmen Sie zurück, was Sie nicht wollen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>_HelpedPage</name>
    <message>
        <source>Somebody helps you now</source>
        <translation>Jemand hilft Ihnen jetzt</translation>
    </message>
    <message>
        <source>End helper mode</source>
        <translation>Hilfemodus beenden</translation>
    </message>
    <message>
        <source>Only you can end it</source>
        <translation>Nur Sie können ihn beenden</translation>
    </message>
    <message>
        <source>Write your passphrase yourself. Then you see what changed.</source>
        <translation>Schreiben Sie Ihre Passphrase selbst. Dann sehen Sie, was sich geändert hat.</translation>
    </message>
    <message>
        <source>End with my passphrase</source>
        <translation>Mit meiner Passphrase beenden</translation>
    </message>
    <message>
        <source>%1 helps you now</source>
        <translation>%1 hilft Ihnen jetzt</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Seit %1.</translation>
    </message>
</context>
<context>
    <name>_PassphrasePage</name>
    <message>
        <source>Your passphrase</source>
        <translation>Ihre Passphrase</translation>
    </message>
    <message>
        <source>Looking at your passphrase…</source>
        <translation>Ihre Passphrase wird geprüft…</translation>
    </message>
    <message>
        <source>Write your passphrase first.</source>
        <translation>Schreiben Sie zuerst Ihre Passphrase.</translation>
    </message>
</context>
<context>
    <name>_Progress</name>
    <message>
        <source>Adding</source>
        <translation>Wird hinzugefügt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>%1 von %2 wird gelesen</translation>
    </message>
</context>
<context>
    <name>_SaysCard</name>
    <message>
        <source>What this says</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>Language of the credential</source>
        <translation>Sprache des Nachweises</translation>
    </message>
    <message>
        <source>Written in several languages</source>
        <translation>In mehreren Sprachen geschrieben</translation>
    </message>
    <message>
        <source>Also in this credential</source>
        <translation>Auch in diesem Nachweis</translation>
    </message>
    <message>
        <source>Its details cannot be shown, because the proof failed.</source>
        <translation>Die Angaben lassen sich nicht zeigen, weil die Prüfung fehlschlug.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Bild zeigen</translation>
    </message>
    <message>
        <source>Technical view</source>
        <translation>Technische Ansicht</translation>
    </message>
    <message>
        <source>Save original</source>
        <translation>Original speichern</translation>
    </message>
    <message>
        <source>Save web page</source>
        <translation>Webseite speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 of %2 European standard elements</source>
        <translation>%1 von %2 europäischen Standardangaben</translation>
    </message>
</context>
<context>
    <name>_StartPage</name>
    <message>
        <source>Somebody helps me</source>
        <translation>Jemand hilft mir</translation>
    </message>
    <message>
        <source>For when somebody sits next to you at this computer.</source>
        <translation>Wenn jemand neben Ihnen an diesem Computer sitzt.</translation>
    </message>
    <message>
        <source>Your helper can</source>
        <translation>Ihre Hilfsperson kann</translation>
    </message>
    <message>
        <source>Add and change credentials, and share together with you.</source>
        <translation>Nachweise hinzufügen und ändern und mit Ihnen zusammen teilen.</translation>
    </message>
    <message>
        <source>Your helper cannot</source>
        <translation>Ihre Hilfsperson kann nicht</translation>
    </message>
    <message>
        <source>See your reasons, your history or your settings, or erase anything for good.</source>
        <translation>Ihre Gründe, Ihren Verlauf oder Ihre Einstellungen sehen oder etwas endgültig löschen.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>You see in plain lines what changed. You can take it back.</source>
        <translation>Sie sehen in einfachen Zeilen, was sich geändert hat. Sie können es zurücknehmen.</translation>
    </message>
    <message>
        <source>Who helps you? (you may leave this open)</source>
        <translation>Wer hilft Ihnen? (Sie dürfen das offen lassen)</translation>
    </message>
    <message>
        <source>Begin with my helper</source>
        <translation>Mit Hilfsperson beginnen</translation>
    </message>
    <message>
        <source>Helper mode works in your own wallet only, not in the examples.</source>
        <translation>Der Hilfemodus geht nur in Ihrer eigenen Brieftasche, nicht in den Beispielen.</translation>
    </message>
    <message>
        <source>What changed when somebody last helped you</source>
        <translation>Was sich änderte, als Ihnen zuletzt jemand half</translation>
    </message>
</context>
<context>
    <name>_TagsCard</name>
    <message>
        <source>What did you get better at?</source>
        <translation>Worin sind Sie besser geworden?</translation>
    </message>
    <message>
        <source>Pick what fits you. You may pick nothing.</source>
        <translation>Wählen Sie, was zu Ihnen passt. Sie dürfen auch nichts wählen.</translation>
    </message>
    <message>
        <source>These nine come from LifeComp, a framework of the European Union (CC BY 4.0).</source>
        <translation>Diese neun kommen aus LifeComp, einem Rahmen der Europäischen Union (CC BY 4.0).</translation>
    </message>
</context>
<context>
    <name>_TrustCard</name>
    <message>
        <source>Can it be trusted?</source>
        <translation>Kann man dem trauen?</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
</context>
<context>
    <name>_WhatCard</name>
    <message>
        <source>What is it?</source>
        <translation>Was ist es?</translation>
    </message>
    <message>
        <source>What did you do or learn?</source>
        <translation>Was haben Sie getan oder gelernt?</translation>
    </message>
    <message>
        <source>For example: packing bread</source>
        <translation>Zum Beispiel: Brot verpacken</translation>
    </message>
    <message>
        <source>Where? (you may leave this open)</source>
        <translation>Wo? (Sie dürfen das offen lassen)</translation>
    </message>
    <message>
        <source>When? (you may leave this open)</source>
        <translation>Wann? (Sie dürfen das offen lassen)</translation>
    </message>
    <message>
        <source>For example: 2010 to 2019</source>
        <translation>Zum Beispiel: 2010 bis 2019</translation>
    </message>
    <message>
        <source>Tell more in your own words (you may leave this open)</source>
        <translation>Erzählen Sie mehr in eigenen Worten (Sie dürfen das offen lassen)</translation>
    </message>
    <message>
        <source>Your name (you may leave this open)</source>
        <translation>Ihr Name (Sie dürfen das offen lassen)</translation>
    </message>
    <message>
        <source>Write in a few words what you did or learned.</source>
        <translation>Schreiben Sie in wenigen Worten, was Sie getan oder gelernt haben.</translation>
    </message>
    <message>
        <source>This is too long. Write it in fewer words.</source>
        <translation>Das ist zu lang. Schreiben Sie es mit weniger Worten.</translation>
    </message>
</context>
</TS>
