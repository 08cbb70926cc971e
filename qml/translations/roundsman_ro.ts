<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro">
<context>
    <name>AboutMe</name>
    <message>
        <source>You</source>
        <translation>Dumneavoastră</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Firma dumneavoastră</translation>
    </message>
    <message>
        <source>This tablet</source>
        <translation>Această tabletă</translation>
    </message>
    <message>
        <source>This phone</source>
        <translation>Acest telefon</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protecție</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Despre</translation>
    </message>
    <message>
        <source>Roundsman %1</source>
        <translation>Roundsman %1</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0</source>
        <translation>Software liber sub Licența Apache 2.0</translation>
    </message>
    <message>
        <source>Licences of others</source>
        <translation>Licențele altora</translation>
    </message>
    <message>
        <source>What Roundsman is built on</source>
        <translation>Pe ce se sprijină Roundsman</translation>
    </message>
    <message>
        <source>My devices</source>
        <translation>Dispozitivele mele</translation>
    </message>
    <message>
        <source>Where your work lies; sign out one that was lost</source>
        <translation>Unde se află munca dvs.; deconectați ce ați pierdut</translation>
    </message>
    <message>
        <source>What my manager sees</source>
        <translation>Ce vede managerul meu</translation>
    </message>
    <message>
        <source>Of you and of this device</source>
        <translation>Despre dvs. și acest dispozitiv</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>Let your manager&apos;s phone read this, or send it as a message.</source>
        <translation>Lasă telefonul managerului să-l citească sau trimite-l ca mesaj.</translation>
    </message>
    <message>
        <source>The answer from your manager&apos;s phone</source>
        <translation>Răspunsul din telefonul managerului</translation>
    </message>
    <message>
        <source>Use this approval</source>
        <translation>Folosește aprobarea</translation>
    </message>
</context>
<context>
    <name>ApprovalPage</name>
    <message>
        <source>Approve a quote</source>
        <translation>Aprobă o ofertă</translation>
    </message>
    <message>
        <source>The code on the rep&apos;s phone</source>
        <translation>Codul din telefonul agentului</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produse</translation>
    </message>
    <message>
        <source>Let the rep&apos;s phone have this. It stands for this quote alone, once, for a day.</source>
        <translation>Dă-l telefonului agentului. Este valabil doar pentru această ofertă, o singură dată, o zi.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobă</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobat</translation>
    </message>
</context>
<context>
    <name>ArrivalGlance</name>
    <message>
        <source>At the door: %1</source>
        <translation>La ușă: %1</translation>
    </message>
</context>
<context>
    <name>ArrivalPage</name>
    <message>
        <source>At the door</source>
        <translation>La ușă</translation>
    </message>
    <message>
        <source>Everything on %1</source>
        <translation>Totul despre %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a guest came, who</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Continue the visit</source>
        <translation>Continuați vizita</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Am ajuns</translation>
    </message>
</context>
<context>
    <name>ArrivalWords</name>
    <message>
        <source>just now</source>
        <translation>chiar acum</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>an age</comment>
        <translation>acum %1</translation>
    </message>
    <message>
        <source>you were here</source>
        <translation>ați fost aici</translation>
    </message>
    <message>
        <source>%1 was here</source>
        <translation>%1 a fost aici</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>issues</comment>
        <translation>
            <numerusform>%n deschis</numerusform>
            <numerusform>%n deschise</numerusform>
            <numerusform>%n de deschise</numerusform>
        </translation>
    </message>
    <message>
        <source>promised</source>
        <translation>promis</translation>
    </message>
    <message>
        <source>A guest came, %1</source>
        <comment>how long ago</comment>
        <translation>A venit un oaspete, %1</translation>
    </message>
    <message>
        <source>Service is due, noticed %1</source>
        <translation>Service-ul e scadent, observat %1</translation>
    </message>
    <message>
        <source>Near its end of life, noticed %1</source>
        <translation>Aproape de sfârșitul vieții, observat %1</translation>
    </message>
    <message>
        <source>Trouble with an order, noticed %1</source>
        <translation>Problemă cu o comandă, observată %1</translation>
    </message>
    <message>
        <source>A tip from outside, %1</source>
        <translation>Un pont din afară, %1</translation>
    </message>
    <message>
        <source>whom to ask for</source>
        <translation>de cine să întrebați</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>pasul următor</translation>
    </message>
    <message>
        <source>to offer again</source>
        <translation>de oferit din nou</translation>
    </message>
</context>
<context>
    <name>BriefComments</name>
    <message>
        <source>What others say</source>
        <translation>Ce spun ceilalți</translation>
    </message>
    <message>
        <source>What should be different?</source>
        <translation>Ce ar trebui schimbat?</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentează</translation>
    </message>
</context>
<context>
    <name>BriefFacts</name>
    <message>
        <source>The goal</source>
        <translation>Scopul</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>De luat cu tine</translation>
    </message>
    <message>
        <source>What is hoped for</source>
        <translation>Rezultatul așteptat</translation>
    </message>
</context>
<context>
    <name>BriefPage</name>
    <message>
        <source>Brief</source>
        <translation>Brief</translation>
    </message>
</context>
<context>
    <name>BriefQuestion</name>
    <message>
        <source>You are blocked: %1</source>
        <translation>Ești blocat: %1</translation>
    </message>
    <message>
        <source>Something is in the way</source>
        <translation>Ceva mă împiedică</translation>
    </message>
    <message>
        <source>What is in the way?</source>
        <translation>Ce te împiedică?</translation>
    </message>
    <message>
        <source>Tell head office</source>
        <translation>Spune la sediu</translation>
    </message>
</context>
<context>
    <name>Briefs</name>
    <message>
        <source>not signed by head office</source>
        <translation>nesemnat de sediu</translation>
    </message>
    <message>
        <source>in discussion until %1</source>
        <comment>a day</comment>
        <translation>în discuție până la %1</translation>
    </message>
    <message>
        <source>in discussion</source>
        <translation>în discuție</translation>
    </message>
    <message>
        <source>understood</source>
        <translation>înțeles</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blocat</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>încheiat</translation>
    </message>
    <message>
        <source>over since %1</source>
        <comment>a day</comment>
        <translation>încheiat din %1</translation>
    </message>
    <message>
        <source>to be read</source>
        <translation>de citit</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>A brief that cannot be trusted</source>
        <translation>Un brief de care nu te poți încrede</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n comentariu</numerusform>
            <numerusform>%n comentarii</numerusform>
            <numerusform>%n de comentarii</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BriefsPage</name>
    <message>
        <source>Briefs</source>
        <translation>Briefuri</translation>
    </message>
    <message>
        <source>No briefs yet</source>
        <translation>Încă niciun brief</translation>
    </message>
    <message>
        <source>What head office wants said and done at the door appears here, one sentence first.</source>
        <translation>Aici apare ce vrea sediul să spui și să faci la client, întâi o frază.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nimic ales</translation>
    </message>
    <message>
        <source>Choose a brief on the left to read it.</source>
        <translation>Alege un brief din stânga ca să-l citești.</translation>
    </message>
</context>
<context>
    <name>BrokenPage</name>
    <message>
        <source>Roundsman</source>
        <translation>Roundsman</translation>
    </message>
    <message>
        <source>Your work cannot be opened</source>
        <translation>Lucrările nu pot fi deschise</translation>
    </message>
</context>
<context>
    <name>BulletBar</name>
    <message>
        <source>under way</source>
        <translation>în curs</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 la sută</translation>
    </message>
</context>
<context>
    <name>CaseDecision</name>
    <message>
        <source>What the customer is to hear</source>
        <translation>Ce va auzi clientul</translation>
    </message>
    <message>
        <source>One or two sentences</source>
        <translation>Una sau două fraze</translation>
    </message>
    <message>
        <source>I am on it</source>
        <translation>Mă ocup</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuză</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Cine răspunde</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Not numbered yet</source>
        <translation>Încă fără număr</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Pas cu pas</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Răspunde</translation>
    </message>
</context>
<context>
    <name>CaseRow</name>
    <message>
        <source>new</source>
        <translation>nou</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>Head office: %1</source>
        <translation>Sediul: %1</translation>
    </message>
    <message>
        <source>Head office has it</source>
        <translation>A ajuns la sediu</translation>
    </message>
    <message>
        <source>%1 is to answer</source>
        <comment>somebody&apos;s name</comment>
        <translation>Răspunde %1</translation>
    </message>
    <message>
        <source>Overdue: now %1 is to answer</source>
        <comment>somebody&apos;s name</comment>
        <translation>Întârziat: acum răspunde %1</translation>
    </message>
    <message>
        <source>It is being worked on</source>
        <translation>Se lucrează la asta</translation>
    </message>
    <message>
        <source>Joined with %1: others say the same</source>
        <comment>a number</comment>
        <translation>Unit cu %1: și alții spun la fel</translation>
    </message>
    <message>
        <source>The cause: %1</source>
        <translation>Cauza: %1</translation>
    </message>
    <message>
        <source>What was done: %1</source>
        <translation>Ce s-a făcut: %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Închis</translation>
    </message>
    <message>
        <source>head office</source>
        <translation>sediul</translation>
    </message>
    <message>
        <source>head office has it</source>
        <translation>a ajuns la sediu</translation>
    </message>
    <message>
        <source>being worked on</source>
        <translation>în lucru</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>are răspuns</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>închis</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refuzat</translation>
    </message>
    <message>
        <source>not at head office yet</source>
        <translation>încă nu e la sediu</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <comment>a time</comment>
        <translation>întârziat din %1</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <comment>a day</comment>
        <translation>întârziat din %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a time today</comment>
        <translation>până la %1</translation>
    </message>
    <message>
        <source>by tomorrow %1</source>
        <translation>până mâine la %1</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <comment>a day and a time</comment>
        <translation>până %1, %2</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Așteaptă un răspuns</translation>
    </message>
    <message>
        <source>Done with</source>
        <translation>Rezolvate</translation>
    </message>
</context>
<context>
    <name>CheckOut</name>
    <message>
        <source>Call %1</source>
        <translation>Sunați: %1</translation>
    </message>
    <message>
        <source>Visit at %1</source>
        <translation>Vizită la %1</translation>
    </message>
    <message>
        <source>Head office does not know yet what it is about. Say it in a few words, or tap the chosen kind again to leave it out.</source>
        <translation>Sediul nu știe încă despre ce este vorba. Spuneți în câteva cuvinte sau atingeți din nou felul ales ca să renunțați.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>planned</source>
        <translation>planificată</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>începută</translation>
    </message>
    <message>
        <source>done</source>
        <translation>făcut</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulat</translation>
    </message>
    <message>
        <source>open</source>
        <translation>deschis</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>abandonat</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>ciornă</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>plasată</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>pe drum</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>livrată</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activ</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>adormit</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>închis</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>puțin</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>ca de obicei</translation>
    </message>
    <message>
        <source>very</source>
        <translation>foarte</translation>
    </message>
    <message>
        <source>need</source>
        <translation>nevoie</translation>
    </message>
    <message>
        <source>defect</source>
        <translation>defect</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>idee</translation>
    </message>
    <message>
        <source>price</source>
        <translation>preț</translation>
    </message>
    <message>
        <source>service</source>
        <translation>servicii</translation>
    </message>
    <message>
        <source>praise</source>
        <translation>laudă</translation>
    </message>
    <message>
        <source>given</source>
        <translation>dat</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>necunoscut</translation>
    </message>
    <message>
        <source>what is needed only</source>
        <translation>doar strictul necesar</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retras</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>trimisă</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptată</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refuzată</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirată</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>Copied</source>
        <translation>Copiat</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiază codul</translation>
    </message>
</context>
<context>
    <name>ConflictCards</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Păstrez a mea</translation>
    </message>
    <message>
        <source>Yours is kept. The other one stays in the history.</source>
        <translation>A dumneavoastră rămâne. Cealaltă se păstrează în istoric.</translation>
    </message>
    <message>
        <source>Theirs is kept. Yours stays in the history.</source>
        <translation>A lor rămâne. A dumneavoastră se păstrează în istoric.</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nimic</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresă</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Sediul central</translation>
    </message>
    <message>
        <source>You and %1 both changed it.</source>
        <translation>Și dumneavoastră, și %1 ați schimbat-o.</translation>
    </message>
    <message>
        <source>%1 Before, it was %2.</source>
        <translation>%1 Înainte era %2.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Dumneavoastră</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Păstrez a lor</translation>
    </message>
    <message>
        <source>Keep %1&apos;s</source>
        <translation>Păstrez: %1</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Call %1</source>
        <translation>Sunați: %1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Scrieți către %1</translation>
    </message>
    <message>
        <source>Save %1 to contacts</source>
        <translation>Salvează %1 în agendă</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>%1: less</source>
        <translation>%1: mai puțin</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: mai mult</translation>
    </message>
</context>
<context>
    <name>CustomerHead</name>
    <message>
        <source>What happened</source>
        <translation>Ce s-a întâmplat</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacte</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Comenzi</translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>Nobody found for “%1”</source>
        <translation>Nimeni găsit pentru „%1”</translation>
    </message>
    <message>
        <source>Nobody fits these filters</source>
        <translation>Nimeni nu se potrivește filtrelor</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Încă niciun client</translation>
    </message>
    <message>
        <source>Part of a name, a city, a number or a note is enough; accents do not matter.</source>
        <translation>Ajunge o parte din nume, oraș, număr sau notă; diacriticele nu contează.</translation>
    </message>
    <message>
        <source>They come with the first sync.</source>
        <translation>Vin cu prima sincronizare.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Arată pe toți</translation>
    </message>
    <message>
        <source>Go to sync</source>
        <translation>La sincronizare</translation>
    </message>
</context>
<context>
    <name>CustomerPage</name>
    <message>
        <source>Customers</source>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>Continue the visit</source>
        <translation>Continuați vizita</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Am ajuns</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Ofertă</translation>
    </message>
</context>
<context>
    <name>CustomerPane</name>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Încă nu s-a întâmplat nimic</translation>
    </message>
    <message>
        <source>Nobody is known here yet</source>
        <translation>Încă nu cunoaștem pe nimeni aici</translation>
    </message>
    <message>
        <source>Nothing has been ordered yet</source>
        <translation>Încă nu s-a comandat nimic</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Nimeni ales</translation>
    </message>
    <message>
        <source>Choose a customer on the left to see who they are, what happened and what to say.</source>
        <translation>Alegeți un client din stânga ca să vedeți cine este, ce s-a întâmplat și ce să spuneți.</translation>
    </message>
</context>
<context>
    <name>DashboardsPage</name>
    <message>
        <source>Thank you, head office will hear of it</source>
        <translation>Mulțumim, sediul central va afla</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Panouri</translation>
    </message>
    <message>
        <source>Nothing fits these filters</source>
        <translation>Nimic nu se potrivește filtrelor</translation>
    </message>
    <message>
        <source>No dashboards yet</source>
        <translation>Încă nu sunt panouri</translation>
    </message>
    <message>
        <source>Head office pushes a few figures and what to say; they appear here by themselves.</source>
        <translation>Sediul central trimite câteva cifre și ce să spuneți; apar aici singure.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Arată tot</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nimic ales</translation>
    </message>
    <message>
        <source>Choose a tile on the left to see all of it, and who would want it.</source>
        <translation>Alegeți o cartelă din stânga ca să o vedeți întreagă și cui i-ar folosi.</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Your day</source>
        <translation>Ziua dumneavoastră</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>În acea zi</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>De făcut</translation>
    </message>
    <message>
        <source>Nothing planned today</source>
        <translation>Nimic planificat azi</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nimic planificat</translation>
    </message>
    <message>
        <source>These have waited longest for you.</source>
        <translation>Aceștia vă așteaptă de cel mai mult timp.</translation>
    </message>
    <message>
        <source>Plan a visit when you check out of one.</source>
        <translation>Planificați o vizită la încheierea alteia.</translation>
    </message>
    <message>
        <source>Worth a visit</source>
        <translation>Merită o vizită</translation>
    </message>
    <message>
        <source>Add to the calendar</source>
        <translation>Adaugă în calendar</translation>
    </message>
    <message>
        <source>By the clock again</source>
        <translation>Din nou după ceas</translation>
    </message>
    <message>
        <source>Suggest a better order</source>
        <translation>Propune o ordine mai bună</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>My devices</source>
        <translation>Dispozitivele mele</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>%1 will not sync until somebody enrols it again with a new code. What it has not sent stays on it.</source>
        <translation>%1 nu se va sincroniza până nu este înscris din nou cu un cod nou. Ce nu a trimis rămâne pe el.</translation>
    </message>
    <message>
        <source>Sign it out</source>
        <translation>Deconectează</translation>
    </message>
    <message>
        <source>Asking head office…</source>
        <translation>Se întreabă sediul central…</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Încă necunoscut</translation>
    </message>
    <message>
        <source>The list comes from head office, so it needs the network once.</source>
        <translation>Lista vine de la centru, deci are nevoie o dată de rețea.</translation>
    </message>
</context>
<context>
    <name>DoneRows</name>
    <message>
        <source>At head office</source>
        <translation>La sediu</translation>
    </message>
</context>
<context>
    <name>DoorCard</name>
    <message>
        <source>Brief: %1</source>
        <translation>Brief: %1</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Correct</source>
        <translation>Corectați</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Strada</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Cod poștal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Oraș</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>What everybody should know before they go in</source>
        <translation>Ce trebuie să știe oricine înainte să intre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvați</translation>
    </message>
</context>
<context>
    <name>EditorPages</name>
    <message>
        <source>Saved on this tablet</source>
        <translation>Salvat pe această tabletă</translation>
    </message>
    <message>
        <source>Saved on this phone</source>
        <translation>Salvat pe acest telefon</translation>
    </message>
    <message>
        <source>Repaired, on this tablet until it is sent</source>
        <translation>Reparat, pe această tabletă până la trimitere</translation>
    </message>
    <message>
        <source>Repaired, on this phone until it is sent</source>
        <translation>Reparat, pe acest telefon până la trimitere</translation>
    </message>
</context>
<context>
    <name>EnrolmentPage</name>
    <message>
        <source>Join your company</source>
        <translation>Alăturați-vă firmei</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <translation>Bun venit, %1</translation>
    </message>
    <message>
        <source>Head office sends you a text that starts with “roundsman:”. Paste it here; it works once.</source>
        <translation>Sediul vă trimite un text care începe cu „roundsman:”. Lipiți-l aici; merge o singură dată.</translation>
    </message>
    <message>
        <source>Your customers are coming onto this device. This happens once; later only changes come.</source>
        <translation>Clienții vin pe acest dispozitiv. Se întâmplă o singură dată; apoi vin doar schimbările.</translation>
    </message>
    <message>
        <source>The text from head office</source>
        <translation>Textul de la sediu</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Lipiți</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Alăturare</translation>
    </message>
</context>
<context>
    <name>ErasedPage</name>
    <message>
        <source>This tablet was erased</source>
        <translation>Această tabletă a fost ștearsă</translation>
    </message>
    <message>
        <source>This phone was erased</source>
        <translation>Acest telefon a fost șters</translation>
    </message>
    <message>
        <source>The PIN was wrong ten times, so nobody can read any more what Roundsman held here.</source>
        <translation>PIN-ul a fost greșit de zece ori, așa că nimeni nu mai poate citi ce avea Roundsman aici.</translation>
    </message>
    <message>
        <source>What head office had is there</source>
        <translation>Ce avea sediul central este acolo</translation>
    </message>
    <message>
        <source>It comes back when you join again.</source>
        <translation>Revine când vă alăturați din nou.</translation>
    </message>
    <message>
        <source>What was not sent yet has arrived too</source>
        <translation>A ajuns și ce nu fusese trimis încă</translation>
    </message>
    <message>
        <source>What was not sent yet is on its way</source>
        <translation>Ce nu fusese trimis încă este pe drum</translation>
    </message>
    <message>
        <source>Only head office can read it.</source>
        <translation>Doar sediul central îl poate citi.</translation>
    </message>
    <message>
        <source>It lies here sealed and goes as soon as there is a network.</source>
        <translation>Stă aici sigilat și pleacă imediat ce există rețea.</translation>
    </message>
    <message>
        <source>Photos and drafts that were not sent are lost</source>
        <translation>Fotografiile și ciornele netrimise s-au pierdut</translation>
    </message>
    <message>
        <source>Their key is gone with the rest.</source>
        <translation>Cheia lor a dispărut odată cu restul.</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>Alăturați-vă din nou</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Order</source>
        <translation>Comandă</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Comanda %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n rând</numerusform>
            <numerusform>%n rânduri</numerusform>
            <numerusform>%n de rânduri</numerusform>
        </translation>
    </message>
    <message>
        <source>draft</source>
        <translation>ciornă</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>pe drum</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>livrată</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulat</translation>
    </message>
    <message>
        <source>head office has it</source>
        <translation>este la sediu</translation>
    </message>
    <message>
        <source>head office works on it</source>
        <translation>sediul lucrează la asta</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>răspuns</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>închis</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>respins</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Sunteți aici</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 este aici</translation>
    </message>
    <message>
        <source>You were here</source>
        <translation>Ați fost aici</translation>
    </message>
    <message>
        <source>%1 was here</source>
        <translation>%1 a fost aici</translation>
    </message>
    <message>
        <source>Head office: %1</source>
        <translation>Sediul: %1</translation>
    </message>
    <message>
        <source>%1 sells %2 at %3</source>
        <translation>%1 vinde %2 cu %3</translation>
    </message>
    <message>
        <source>%1 sells %2</source>
        <translation>%1 vinde %2</translation>
    </message>
    <message>
        <source>you saw it</source>
        <translation>ați văzut</translation>
    </message>
    <message>
        <source>%1 saw it</source>
        <translation>a văzut %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>făcut</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Nevoie</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Defect</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preț</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicii</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Laudă</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Am discutat</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promisiune</translation>
    </message>
    <message>
        <source>Brought something</source>
        <translation>Am adus ceva</translation>
    </message>
    <message>
        <source>Nobody in</source>
        <translation>Nimeni acolo</translation>
    </message>
    <message>
        <source>they took it</source>
        <translation>au acceptat-o</translation>
    </message>
    <message>
        <source>they declined it</source>
        <translation>au refuzat-o</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirată</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Ofertă</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>Oferta %1</translation>
    </message>
</context>
<context>
    <name>FieldPage</name>
    <message>
        <source>Field</source>
        <translation>Teren</translation>
    </message>
    <message>
        <source>Nothing was reported yet</source>
        <translation>Încă nu s-a raportat nimic</translation>
    </message>
    <message>
        <source>No competitor&apos;s price yet</source>
        <translation>Încă niciun preț al concurenței</translation>
    </message>
    <message>
        <source>What your people hear on a visit appears here, with who answers it and by when.</source>
        <translation>Ce aud oamenii dvs. la o vizită apare aici, cu cine răspunde și până când.</translation>
    </message>
    <message>
        <source>What your people note at a customer&apos;s shelf appears here by itself.</source>
        <translation>Ce notează oamenii dvs. la raftul clientului apare aici de la sine.</translation>
    </message>
    <message>
        <source>Devices of your people</source>
        <translation>Dispozitivele oamenilor dvs.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Număr</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapă</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Strada</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Cod poștal</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Oraș</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Țară</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Acord</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Pasul următor</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Planificat pentru</translation>
    </message>
    <message>
        <source>Planned until</source>
        <translation>Planificat până la</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Scop</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Sosire</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Plecare</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce a ieșit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titlu</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>De făcut</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Cuvinte</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>Cât de grav</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preț</translation>
    </message>
    <message>
        <source>Price each</source>
        <translation>Preț pe bucată</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monedă</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantitate</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Reducere</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Titlul pozei</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobare</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichete</translation>
    </message>
    <message>
        <source>Credit block</source>
        <translation>Blocare credit</translation>
    </message>
</context>
<context>
    <name>FirstSync</name>
    <message>
        <source>This device is known</source>
        <translation>Dispozitivul este cunoscut</translation>
    </message>
    <message>
        <source>Making this device known</source>
        <translation>Se înregistrează dispozitivul</translation>
    </message>
    <message>
        <source>A key is made here; it never leaves.</source>
        <translation>Aici se face o cheie; nu pleacă niciodată.</translation>
    </message>
    <message>
        <source>Bringing your customers</source>
        <translation>Vin clienții</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>In a month</source>
        <translation>Peste o lună</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Sunați</translation>
    </message>
    <message>
        <source>call by %1</source>
        <translation>de sunat până %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n lucru</numerusform>
            <numerusform>%n lucruri</numerusform>
            <numerusform>%n de lucruri</numerusform>
        </translation>
    </message>
    <message>
        <source>A territory</source>
        <translation>Un teritoriu</translation>
    </message>
    <message>
        <source>Prices %1</source>
        <translation>Prețuri %1</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Doar pentru dumneavoastră</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>Echipa dumneavoastră</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>Toată firma</translation>
    </message>
    <message>
        <source>still coming</source>
        <translation>încă vine</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>verificat</translation>
    </message>
    <message>
        <source>differs from head office</source>
        <translation>diferă de sediu</translation>
    </message>
    <message>
        <source>is compared with head office</source>
        <translation>se compară cu sediul</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Head office did not take it.</source>
        <translation>Sediul nu a primit-o.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n rând</numerusform>
            <numerusform>%n rânduri</numerusform>
            <numerusform>%n de rânduri</numerusform>
        </translation>
    </message>
    <message>
        <source>News from head office</source>
        <translation>Noutăți de la sediul central</translation>
    </message>
    <message>
        <source>%1, closed from January to June %2</source>
        <translation>%1, încheiate din ianuarie până în iunie %2</translation>
    </message>
    <message>
        <source>%1, closed from July to December %2</source>
        <translation>%1, încheiate din iulie până în decembrie %2</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Done: %1</source>
        <translation>Făcut: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>%1, on this tablet until it is sent</source>
        <translation>%1, pe tabletă până la trimitere</translation>
    </message>
    <message>
        <source>%1, on this phone until it is sent</source>
        <translation>%1, pe telefon până la trimitere</translation>
    </message>
    <message>
        <source>No program on this device opens this. Install one, then try again.</source>
        <translation>Niciun program de pe acest dispozitiv nu deschide așa ceva. Instalează unul și încearcă din nou.</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Inbox</source>
        <translation>Primite</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message numerus="yes">
        <source>%n of your changes need a decision.</source>
        <translation>
            <numerusform>%n modificare așteaptă o decizie.</numerusform>
            <numerusform>%n modificări așteaptă o decizie.</numerusform>
            <numerusform>%n de modificări așteaptă o decizie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Yours to answer</source>
        <translation>Așteaptă răspunsul tău</translation>
    </message>
    <message>
        <source>Given to you</source>
        <translation>De făcut</translation>
    </message>
    <message>
        <source>What you reported</source>
        <translation>Ce ai raportat</translation>
    </message>
    <message>
        <source>Nothing has come back yet</source>
        <translation>Încă nu s-a întors nimic</translation>
    </message>
    <message>
        <source>What you report on a visit appears here, with who answers it and by when, and then with the answer.</source>
        <translation>Ce raportezi la o vizită apare aici, cu cine răspunde și până când, apoi cu răspunsul.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nimic ales</translation>
    </message>
    <message>
        <source>Choose something on the left to see every step that it has taken.</source>
        <translation>Alege ceva din stânga ca să vezi fiecare pas.</translation>
    </message>
    <message>
        <source>Your territories</source>
        <translation>Teritoriile dvs.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Teren</translation>
    </message>
    <message>
        <source>Competitors&apos; prices and what was reported</source>
        <translation>Prețurile concurenței și ce s-a raportat</translation>
    </message>
</context>
<context>
    <name>LetterBar</name>
    <message>
        <source>Jump to a letter</source>
        <translation>La o literă</translation>
    </message>
</context>
<context>
    <name>LockChoices</name>
    <message>
        <source>Lock</source>
        <translation>Blocare</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Schimbă PIN-ul</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Setează un PIN</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>Eliminați PIN-ul</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Blochează acum</translation>
    </message>
    <message>
        <source>Lock by itself when nobody touches it</source>
        <translation>Se blochează singur când nu e atins</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Enter your PIN</source>
        <translation>Introduceți PIN-ul</translation>
    </message>
    <message>
        <source>Your work is safe on this tablet.</source>
        <translation>Munca dvs. este în siguranță pe această tabletă.</translation>
    </message>
    <message>
        <source>Your work is safe on this phone.</source>
        <translation>Munca dvs. este în siguranță pe acest telefon.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Se verifică …</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Deblocare</translation>
    </message>
</context>
<context>
    <name>LookChoices</name>
    <message>
        <source>Language</source>
        <translation>Limbă</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Culori</translation>
    </message>
    <message>
        <source>Black on white, for outdoors</source>
        <translation>Negru pe alb, pentru afară</translation>
    </message>
    <message>
        <source>Which hand holds it</source>
        <translation>Cu ce mână îl țineți</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Mărimea textului</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>A</source>
        <comment>small letter of the text size</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>A</source>
        <comment>large letter of the text size</comment>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Roundsman</source>
        <translation>Roundsman</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>Places</source>
        <translation>Locuri</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Azi</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizare</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Panouri</translation>
    </message>
    <message>
        <source>Briefs</source>
        <translation>Briefuri</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Primite</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Teren</translation>
    </message>
</context>
<context>
    <name>NewsChoice</name>
    <message>
        <source>Notifications</source>
        <translation>Notificări</translation>
    </message>
    <message>
        <source>Tell me what comes while I am away</source>
        <translation>Anunță-mă ce vine cât sunt plecat</translation>
    </message>
    <message>
        <source>A guest, an escalated case, a new brief; without names</source>
        <translation>Un oaspete, un caz escaladat, un brief nou; fără nume</translation>
    </message>
</context>
<context>
    <name>NextVisit</name>
    <message>
        <source>Next, %1: %2</source>
        <translation>Urmează, %1: %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Urmează</translation>
    </message>
    <message>
        <source>Next, %1</source>
        <translation>Urmează, %1</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Licences of others</source>
        <translation>Licențele altora</translation>
    </message>
</context>
<context>
    <name>OrderForm</name>
    <message>
        <source>Order, as last time</source>
        <translation>Comandă, ca data trecută</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Altceva</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Devices of your people</source>
        <translation>Dispozitivele oamenilor dvs.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>Asking head office…</source>
        <translation>Se întreabă sediul central…</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Încă necunoscut</translation>
    </message>
    <message>
        <source>None of your people has a device</source>
        <translation>Niciunul dintre ai dvs. nu are dispozitiv</translation>
    </message>
    <message>
        <source>The list comes from head office, so it needs the network once.</source>
        <translation>Lista vine de la centru, deci are nevoie o dată de rețea.</translation>
    </message>
    <message>
        <source>The people of your teams and territories are listed here once they have enrolled a phone.</source>
        <translation>Aici apar oamenii din echipele și teritoriile dvs., îndată ce și-au înscris un telefon.</translation>
    </message>
</context>
<context>
    <name>PersonDevicePage</name>
    <message>
        <source>Asking head office…</source>
        <translation>Se întreabă sediul central…</translation>
    </message>
    <message>
        <source>Head office could not take some of its changes. They wait there for their author:</source>
        <translation>Sediul nu a putut prelua unele modificări. Îl așteaptă acolo pe autor:</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Ce conține</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>Uitați-vă în el</translation>
    </message>
    <message>
        <source>Counted at head office, by what this person may see. That you looked is written down there.</source>
        <translation>Numărat la sediu, după ce are voie să vadă această persoană. Acolo se notează că v-ați uitat.</translation>
    </message>
    <message>
        <source>If it was lost</source>
        <translation>Dacă s-a pierdut</translation>
    </message>
    <message>
        <source>Hold to shut it out</source>
        <translation>Țineți apăsat pentru a-l exclude</translation>
    </message>
    <message>
        <source>Press again to shut it out</source>
        <translation>Apăsați din nou pentru a-l exclude</translation>
    </message>
    <message>
        <source>It never syncs again unless an administrator enrols it anew. What it has not sent stays on it.</source>
        <translation>Nu se mai sincronizează până nu îl înscrie din nou un administrator. Ce nu a trimis rămâne pe el.</translation>
    </message>
    <message>
        <source>Hold to have it erase itself</source>
        <translation>Țineți apăsat pentru a-l șterge</translation>
    </message>
    <message>
        <source>Press again to have it erase itself</source>
        <translation>Apăsați din nou pentru a-l șterge</translation>
    </message>
    <message>
        <source>It erases everything as soon as it is in touch, sends what it had not sent, and its receipt appears here.</source>
        <translation>La primul contact trimite ce nu trimisese, șterge tot, iar confirmarea apare aici.</translation>
    </message>
    <message>
        <source>Do not erase it</source>
        <translation>Nu îl ștergeți</translation>
    </message>
</context>
<context>
    <name>PhotoRow</name>
    <message>
        <source>Photo %1</source>
        <translation>Poza %1</translation>
    </message>
    <message>
        <source>Take photo %1 off</source>
        <translation>Scoateți poza %1</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Alegeți o poză</translation>
    </message>
    <message>
        <source>Photos (%1)</source>
        <translation>Poze (%1)</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%n digits</source>
        <translation>
            <numerusform>%n cifră</numerusform>
            <numerusform>%n cifre</numerusform>
            <numerusform>%n de cifre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Paste</source>
        <translation>Lipire</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Șterge ultima cifră</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Your PIN now</source>
        <translation>PIN-ul actual</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <translation>Noul PIN încă o dată</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Alegeți un PIN</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>Eliminați PIN-ul</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Four to eight digits; six are much harder to guess than four. After ten wrong ones this device erases what it holds. Nobody can tell you a PIN that you forgot.</source>
        <translation>Patru până la opt cifre; șase se ghicesc mult mai greu decât patru. După zece greșeli dispozitivul șterge ce conține. Un PIN uitat nu vi-l poate spune nimeni.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Se verifică …</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Setează PIN-ul</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Elimină</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuă</translation>
    </message>
</context>
<context>
    <name>PriceBand</name>
    <message>
        <source>from %1 to %2</source>
        <translation>de la %1 la %2</translation>
    </message>
    <message>
        <source>from %1 to %2, a competitor asks %3</source>
        <translation>de la %1 la %2, un concurent cere %3</translation>
    </message>
</context>
<context>
    <name>PriceHead</name>
    <message>
        <source>Product</source>
        <translation>Produs</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Concurent</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preț</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Unde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Cine</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>ended %1</source>
        <translation>expirat %1</translation>
    </message>
    <message>
        <source>valid to %1</source>
        <translation>valabil până la %1</translation>
    </message>
    <message>
        <source>no price on a list</source>
        <translation>fără preț în listă</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versiunea %1</translation>
    </message>
    <message>
        <source>under the floor</source>
        <translation>sub prețul minim</translation>
    </message>
    <message>
        <source>Prices of %1</source>
        <translation>Prețuri din %1</translation>
    </message>
    <message>
        <source>%1 is on no price list for this customer. Take it out to go on.</source>
        <translation>%1 nu este în nicio listă de prețuri pentru acest client. Scoate-l ca să continui.</translation>
    </message>
    <message>
        <source>The price of %1 has ended. Sync for a new one, or take it out.</source>
        <translation>Prețul pentru %1 a expirat. Sincronizează pentru unul nou sau scoate-l.</translation>
    </message>
    <message>
        <source>%1 under the floor. Your manager has to approve it.</source>
        <translation>%1 sub prețul minim. Trebuie să aprobe managerul.</translation>
    </message>
    <message>
        <source>%1 under the floor. You may give %2; for more your manager has to approve.</source>
        <translation>%1 sub prețul minim. Poți acorda %2; pentru mai mult trebuie să aprobe managerul.</translation>
    </message>
    <message>
        <source>This is no approval. Copy the whole code from your manager&apos;s phone.</source>
        <translation>Nu este o aprobare. Copiază tot codul din telefonul managerului.</translation>
    </message>
    <message>
        <source>This approval is for another quote and cannot be used again.</source>
        <translation>Aprobarea este pentru altă ofertă și nu poate fi refolosită.</translation>
    </message>
    <message>
        <source>The quote has changed since it was approved. Ask again.</source>
        <translation>Oferta s-a schimbat de la aprobare. Cere din nou.</translation>
    </message>
    <message>
        <source>This goes further than what was approved. Ask again.</source>
        <translation>Depășește ce s-a aprobat. Cere din nou.</translation>
    </message>
    <message>
        <source>This approval has expired. Ask again.</source>
        <translation>Aprobarea a expirat. Cere din nou.</translation>
    </message>
    <message>
        <source>Whoever gave this approval is not a manager. Ask your manager.</source>
        <translation>Cine a dat aprobarea nu este manager. Cere managerului tău.</translation>
    </message>
    <message>
        <source>This approval does not come from your manager&apos;s phone as this phone knows it. Sync once, then try again.</source>
        <translation>Aprobarea nu vine de la telefonul managerului așa cum îl cunoaște acest telefon. Sincronizează, apoi încearcă din nou.</translation>
    </message>
    <message>
        <source>Head office: accepted with the prices of %1</source>
        <translation>Sediul: acceptată cu prețurile din %1</translation>
    </message>
    <message>
        <source>Head office: accepted</source>
        <translation>Sediul: acceptată</translation>
    </message>
    <message>
        <source>Head office: accepted, though the prices rose by %1</source>
        <translation>Sediul: acceptată, deși prețurile au crescut cu %1</translation>
    </message>
    <message>
        <source>Head office: needs approval, %1 under today&apos;s price</source>
        <translation>Sediul: necesită aprobare, cu %1 sub prețul de azi</translation>
    </message>
    <message>
        <source>Head office: needs approval</source>
        <translation>Sediul: necesită aprobare</translation>
    </message>
    <message>
        <source>Quote for %1</source>
        <translation>Ofertă pentru %1</translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <translation>%1 × %2: %3</translation>
    </message>
    <message>
        <source>Discount: %1</source>
        <translation>Reducere: %1</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Total: %1</translation>
    </message>
    <message>
        <source>Valid to %1</source>
        <translation>Valabil până la %1</translation>
    </message>
</context>
<context>
    <name>QuoteForm</name>
    <message>
        <source>Discount</source>
        <translation>Reducere</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produse</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nume sau număr</translation>
    </message>
    <message>
        <source>Nothing is sold yet</source>
        <translation>Încă nu se vinde nimic</translation>
    </message>
    <message>
        <source>No such product</source>
        <translation>Niciun produs găsit</translation>
    </message>
</context>
<context>
    <name>QuotePage</name>
    <message>
        <source>Approve a colleague&apos;s quote</source>
        <translation>Aprobă oferta unui coleg</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Necesită aprobare</translation>
    </message>
    <message>
        <source>Send the quote</source>
        <translation>Trimite oferta</translation>
    </message>
</context>
<context>
    <name>QuotePaper</name>
    <message>
        <source>Quote</source>
        <translation>Ofertă</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>Oferta %1</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produs</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantitate</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Preț de listă</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Sumă</translation>
    </message>
    <message>
        <source>At list prices</source>
        <translation>La prețuri de listă</translation>
    </message>
    <message>
        <source>Discount, in the amounts</source>
        <translation>Reducere, inclusă în sume</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>These prices ended on %1. Please ask for a new quote.</source>
        <translation>Aceste prețuri au expirat la %1. Cereți o ofertă nouă.</translation>
    </message>
    <message>
        <source>Not binding until we have confirmed it.</source>
        <translation>Neangajant până la confirmarea noastră.</translation>
    </message>
    <message>
        <source>Valid to %1</source>
        <translation>Valabilă până la %1</translation>
    </message>
    <message>
        <source>price list version %1</source>
        <translation>versiunea listei de prețuri %1</translation>
    </message>
    <message>
        <source>Offered by %1</source>
        <translation>Ofertă făcută de %1</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Vizită</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Sarcină</translation>
    </message>
    <message>
        <source>For head office</source>
        <translation>Pentru sediu</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Comandă</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Rând de comandă</translation>
    </message>
    <message>
        <source>Competitor&apos;s price</source>
        <translation>Prețul concurentului</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Concurent</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Poză</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Ofertă</translation>
    </message>
    <message>
        <source>Quote line</source>
        <translation>Linie de ofertă</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobare</translation>
    </message>
    <message>
        <source>Late change</source>
        <translation>Modificare întârziată</translation>
    </message>
    <message>
        <source>What reached you, and whether you looked at it</source>
        <translation>Ce v-a ajuns și dacă v-ați uitat</translation>
    </message>
    <message>
        <source>Useful or not</source>
        <translation>Util sau nu</translation>
    </message>
    <message>
        <source>Brief understood, or what blocks it</source>
        <translation>Brief înțeles sau ce îl blochează</translation>
    </message>
    <message>
        <source>Comment on a brief</source>
        <translation>Comentariu la un brief</translation>
    </message>
</context>
<context>
    <name>RepairField</name>
    <message>
        <source>%1: left out</source>
        <translation>%1: lăsat afară</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Puneți înapoi</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Lăsați afară</translation>
    </message>
</context>
<context>
    <name>RepairPage</name>
    <message>
        <source>Repair</source>
        <translation>Reparare</translation>
    </message>
    <message>
        <source>Send it repaired</source>
        <translation>Trimiteți reparat</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Trimiteți din nou</translation>
    </message>
</context>
<context>
    <name>ReviewCards</name>
    <message>
        <source>For you to decide</source>
        <translation>De hotărât de dvs.</translation>
    </message>
    <message>
        <source>Why not, in a sentence</source>
        <translation>De ce nu, într-o propoziție</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Respinge</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Acceptă</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Respinge…</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>nothing</source>
        <translation>nimic</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, înainte: %2</translation>
    </message>
    <message>
        <source>%1, new</source>
        <comment>a kind of record</comment>
        <translation>%1, nou</translation>
    </message>
    <message>
        <source>%1, removed</source>
        <comment>a kind of record</comment>
        <translation>%1, șters</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It moved out of %1&apos;s territory before this arrived.</source>
        <translation>Până a sosit, înregistrarea ieșise din teritoriul: %1.</translation>
    </message>
    <message>
        <source>It builds on an earlier change of %1&apos;s that waits for you.</source>
        <translation>Continuă o modificare anterioară (%1) care vă așteaptă.</translation>
    </message>
    <message>
        <source>%1 no longer had the territory when this arrived.</source>
        <translation>Când a sosit, teritoriul nu mai era al lui %1.</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>ordered %1</source>
        <comment>at most 18 letters with &apos;yesterday&apos;</comment>
        <translation>comandat %1</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <comment>unit beside a number</comment>
        <translation>
            <numerusform>zi</numerusform>
            <numerusform>zile</numerusform>
            <numerusform>de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>since your visit</source>
        <translation>de la vizita dv.</translation>
    </message>
    <message>
        <source>since a visit</source>
        <translation>de la o vizită</translation>
    </message>
    <message>
        <source>dearer than %1</source>
        <translation>mai scump ca %1</translation>
    </message>
    <message>
        <source>beside %1</source>
        <translation>față de %1</translation>
    </message>
    <message numerus="yes">
        <source>open</source>
        <comment>unit beside a number</comment>
        <translation>
            <numerusform>deschisă</numerusform>
            <numerusform>deschise</numerusform>
            <numerusform>deschise</numerusform>
        </translation>
    </message>
    <message>
        <source>“Head office is working on this: %1”</source>
        <translation>„Sediul lucrează la asta: %1”</translation>
    </message>
    <message>
        <source>“Head office knows of this: %1”</source>
        <translation>„Sediul știe de asta: %1”</translation>
    </message>
    <message>
        <source>“I am passing this on: %1”</source>
        <translation>„Dau mai departe: %1”</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two products</comment>
        <translation>%1 și %2</translation>
    </message>
    <message>
        <source>“Last time it was %1. The same again?”</source>
        <translation>„Data trecută a fost %1. La fel și acum?”</translation>
    </message>
    <message>
        <source>“Head office answered: %1”</source>
        <translation>„Sediul a răspuns: %1”</translation>
    </message>
    <message>
        <source>“I have not forgotten: %1.”</source>
        <translation>„Nu am uitat: %1.”</translation>
    </message>
    <message>
        <source>“%1 is %2 % cheaper with us than at %3.”</source>
        <translation>„%1 este cu %2 % mai ieftin la noi decât la %3.”</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>tier %1</source>
        <translation>categoria %1</translation>
    </message>
    <message>
        <source>customer since %1</source>
        <translation>client din %1</translation>
    </message>
</context>
<context>
    <name>ScopeRows</name>
    <message>
        <source>What is here</source>
        <translation>Ce este aici</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Căutare</translation>
    </message>
    <message>
        <source>Name, city, number</source>
        <translation>Nume, oraș, număr</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Ștergeți căutarea</translation>
    </message>
</context>
<context>
    <name>Server</name>
    <message>
        <source>Somebody else had removed this record; your change brought it back.</source>
        <translation>Altcineva ștersese înregistrarea; schimbarea dumneavoastră a adus-o înapoi.</translation>
    </message>
    <message>
        <source>Somebody else had changed this record, so it was kept.</source>
        <translation>Altcineva schimbase înregistrarea, așa că a rămas.</translation>
    </message>
    <message>
        <source>Somebody else has removed this record.</source>
        <translation>Altcineva a șters această înregistrare.</translation>
    </message>
    <message>
        <source>This record is no longer in your care; hand the change to whoever has it now.</source>
        <translation>Înregistrarea nu mai este în grija dumneavoastră; dați schimbarea celui care o are acum.</translation>
    </message>
    <message>
        <source>This record would stand where you may not write; ask whoever is responsible there.</source>
        <translation>Înregistrarea ar sta unde nu aveți voie să scrieți; întrebați pe cine răspunde acolo.</translation>
    </message>
    <message>
        <source>It belongs to a record that was set aside; repair that one and send both again.</source>
        <translation>Ține de o înregistrare pusă deoparte; reparați-o pe aceea și trimiteți-le pe amândouă.</translation>
    </message>
    <message>
        <source>It belongs to a record that is not at head office, or that has been removed there.</source>
        <translation>Ține de o înregistrare care nu este la sediu sau a fost ștearsă acolo.</translation>
    </message>
    <message>
        <source>This was too much to be saved at once; save it in parts.</source>
        <translation>A fost prea mult pentru o singură salvare; salvați pe părți.</translation>
    </message>
    <message>
        <source>Head office runs an older version that does not know this yet; it has to be upgraded.</source>
        <translation>La sediu merge o versiune mai veche, care nu cunoaște asta; trebuie actualizată.</translation>
    </message>
    <message>
        <source>Somebody at head office has changed its state in the meantime, and it cannot go on from there.</source>
        <translation>Cineva de la sediu i-a schimbat între timp starea, iar de acolo nu poate merge mai departe.</translation>
    </message>
    <message>
        <source>This is written once and cannot be changed later.</source>
        <translation>Se scrie o singură dată și nu se mai poate schimba.</translation>
    </message>
    <message>
        <source>Your role may not change this. Leave it out, or ask somebody who may.</source>
        <translation>Rolul dumneavoastră nu poate schimba asta. Lăsați-o afară sau întrebați pe cineva care poate.</translation>
    </message>
    <message>
        <source>Somebody else is responsible there now; this was still taken in.</source>
        <translation>Acum răspunde altcineva acolo; totuși a fost primit.</translation>
    </message>
    <message>
        <source>Somebody else is responsible there now; your change was sent for review.</source>
        <translation>Acum răspunde altcineva acolo; schimbarea a fost trimisă spre verificare.</translation>
    </message>
    <message>
        <source>It waits with an earlier change until head office has been upgraded.</source>
        <translation>Așteaptă împreună cu o schimbare anterioară până la actualizarea sediului.</translation>
    </message>
    <message>
        <source>Whoever is responsible there has taken your change in.</source>
        <translation>Cine răspunde acum acolo v-a acceptat modificarea.</translation>
    </message>
    <message>
        <source>Whoever is responsible there has declined it: %1</source>
        <translation>Cine răspunde acum acolo a respins-o: %1</translation>
    </message>
    <message>
        <source>Somebody else has been asked to decide on this.</source>
        <translation>Altcineva a fost rugat să hotărască.</translation>
    </message>
    <message>
        <source>Its author has taken it back; there is nothing left to decide.</source>
        <translation>Autorul a retras-o; nu mai e nimic de hotărât.</translation>
    </message>
    <message>
        <source>It cannot be taken in as it stands now: what it builds on is not at head office. You may decline it.</source>
        <translation>Așa cum este nu se poate accepta: lipsește înregistrarea de care depinde. O puteți respinge.</translation>
    </message>
</context>
<context>
    <name>SetAsideCards</name>
    <message>
        <source>Repair it</source>
        <translation>Reparați</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Trimiteți din nou</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Renunțați</translation>
    </message>
    <message>
        <source>Let go. A copy stays on this device.</source>
        <translation>Abandonat. O copie rămâne pe acest dispozitiv.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Setări</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>The PIN is set</source>
        <translation>PIN-ul este setat</translation>
    </message>
    <message>
        <source>The PIN is gone</source>
        <translation>PIN-ul a fost eliminat</translation>
    </message>
</context>
<context>
    <name>SharedPage</name>
    <message>
        <source>What my manager sees</source>
        <translation>Ce vede managerul meu</translation>
    </message>
    <message>
        <source>So many are on this device. Changes of customers, contacts and preferences are seen too, as everybody who looks after the customer sees them.</source>
        <translation>Atâtea sunt pe acest dispozitiv. Se văd și modificările la clienți, contacte și preferințe, așa cum le vede oricine se ocupă de client.</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Dispozitivele dvs.</translation>
    </message>
    <message>
        <source>Seen by nobody</source>
        <translation>Nu vede nimeni</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Unde sunteți</translation>
    </message>
    <message>
        <source>Roundsman does not ask this device for its position. A check-in says which customer and when.</source>
        <translation>Roundsman nu cere poziția acestui dispozitiv. Sosirea spune la ce client și când.</translation>
    </message>
    <message>
        <source>What is not saved</source>
        <translation>Ce nu este salvat</translation>
    </message>
    <message>
        <source>Drafts, what you search for, and your PIN stay on this device.</source>
        <translation>Ciornele, ce căutați și PIN-ul rămân pe acest dispozitiv.</translation>
    </message>
    <message>
        <source>What you send, with name and time</source>
        <translation>Ce trimiteți, cu numele și ora</translation>
    </message>
    <message>
        <source>Seen by managers and administrators</source>
        <translation>Văd managerii și administratorii</translation>
    </message>
    <message>
        <source>Model, system, version of Roundsman, when each was enrolled and last seen, how much is unsent, what was set aside and why, and how many rows of what it may hold. Whoever looks into one is written down.</source>
        <translation>Model, sistem, versiunea Roundsman, când a fost înscris și văzut ultima dată, cât nu s-a trimis, ce a fost pus deoparte și de ce, câte rânduri din ce poate conține. Cine se uită în el este notat.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
</context>
<context>
    <name>Sighting</name>
    <message>
        <source>Seen at a competitor</source>
        <translation>Văzut la un concurent</translation>
    </message>
    <message>
        <source>Name a competitor</source>
        <translation>Numiți un concurent</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Altcineva</translation>
    </message>
    <message>
        <source>Who sells it?</source>
        <translation>Cine îl vinde?</translation>
    </message>
    <message>
        <source>Add this competitor</source>
        <translation>Adăugați concurentul</translation>
    </message>
    <message>
        <source>Their price</source>
        <translation>Prețul lor</translation>
    </message>
</context>
<context>
    <name>SizeSlider</name>
    <message>
        <source>Size of the text</source>
        <translation>Mărimea textului</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Se încarcă</translation>
    </message>
</context>
<context>
    <name>Stance</name>
    <message>
        <source>Hold</source>
        <translation>Menține</translation>
    </message>
    <message>
        <source>Flex</source>
        <translation>Flexibil</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Oferă</translation>
    </message>
</context>
<context>
    <name>StateMark</name>
    <message>
        <source>on this tablet</source>
        <translation>pe această tabletă</translation>
    </message>
    <message>
        <source>on this phone</source>
        <translation>pe acest telefon</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>se trimite</translation>
    </message>
    <message>
        <source>at head office</source>
        <translation>la sediu</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>are nevoie de dv.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: less</source>
        <translation>%1: mai puțin</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: mai mult</translation>
    </message>
</context>
<context>
    <name>SyncHead</name>
    <message>
        <source>All at head office</source>
        <translation>Totul este la sediu</translation>
    </message>
    <message numerus="yes">
        <source>%n on this tablet</source>
        <translation>
            <numerusform>%n pe această tabletă</numerusform>
            <numerusform>%n pe această tabletă</numerusform>
            <numerusform>%n pe această tabletă</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this phone</source>
        <translation>
            <numerusform>%n pe acest telefon</numerusform>
            <numerusform>%n pe acest telefon</numerusform>
            <numerusform>%n pe acest telefon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Sincronizare</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Se sincronizează…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizați acum</translation>
    </message>
    <message>
        <source>Nothing sent today</source>
        <translation>Nimic trimis azi</translation>
    </message>
    <message>
        <source>What head office has received appears here with its time.</source>
        <translation>Ce a primit sediul apare aici, cu ora.</translation>
    </message>
</context>
<context>
    <name>SyncStrip</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n are nevoie de dv.</numerusform>
            <numerusform>%n au nevoie de dv.</numerusform>
            <numerusform>%n au nevoie de dv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this tablet</source>
        <translation>
            <numerusform>%n pe această tabletă</numerusform>
            <numerusform>%n pe această tabletă</numerusform>
            <numerusform>%n pe această tabletă</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this phone</source>
        <translation>
            <numerusform>%n pe acest telefon</numerusform>
            <numerusform>%n pe acest telefon</numerusform>
            <numerusform>%n pe acest telefon</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Sincronizat %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Încă nesincronizat</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>Done: %1</source>
        <translation>Făcut: %1</translation>
    </message>
</context>
<context>
    <name>Tier</name>
    <message>
        <source>tier %1</source>
        <translation>categoria %1</translation>
    </message>
</context>
<context>
    <name>TileDetail</name>
    <message>
        <source>Say</source>
        <translation>Spuneți</translation>
    </message>
    <message>
        <source>Who would want it</source>
        <translation>Cine l-ar vrea</translation>
    </message>
</context>
<context>
    <name>TileFoot</name>
    <message>
        <source>Useful</source>
        <translation>Util</translation>
    </message>
    <message>
        <source>Not useful</source>
        <translation>Inutil</translation>
    </message>
</context>
<context>
    <name>TileWords</name>
    <message>
        <source>expired %1: do not quote</source>
        <translation>expirat %1: nu ofertați</translation>
    </message>
    <message>
        <source>as of %1, valid to %2</source>
        <translation>la %1, valabil până la %2</translation>
    </message>
    <message>
        <source>Too old to quote</source>
        <translation>Prea vechi pentru ofertă</translation>
    </message>
    <message>
        <source>Cannot be trusted</source>
        <translation>Nu este de încredere</translation>
    </message>
    <message>
        <source>It is not signed by head office, or older than what you have had. Its figures are not shown; tell your manager.</source>
        <translation>Nu este semnat de sediul central sau este mai vechi decât ce ați avut. Cifrele nu se arată; anunțați managerul.</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>As PDF: %1</source>
        <translation>Ca PDF: %1</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Azi</translation>
    </message>
    <message>
        <source>Choose another day</source>
        <translation>Alegeți altă zi</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Înapoi la azi</translation>
    </message>
    <message>
        <source>Continue the visit</source>
        <translation>Continuați vizita</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Am ajuns</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Găsiți un client</translation>
    </message>
    <message>
        <source>A day to fill</source>
        <translation>O zi de umplut</translation>
    </message>
    <message>
        <source>Choose somebody on the left, or look for a customer.</source>
        <translation>Alegeți pe cineva din stânga sau căutați un client.</translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>What came of it?</source>
        <translation>Ce a ieșit?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Poză</translation>
    </message>
    <message>
        <source>What was said, agreed, seen</source>
        <translation>Ce s-a spus, convenit, văzut</translation>
    </message>
    <message>
        <source>For head office</source>
        <translation>Pentru sediu</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Cu cuvintele lor</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Pasul următor</translation>
    </message>
    <message>
        <source>Yes, forget this visit</source>
        <translation>Da, uitați această vizită</translation>
    </message>
    <message>
        <source>This was no visit…</source>
        <translation>Aceasta nu a fost o vizită…</translation>
    </message>
    <message>
        <source>Make a quote</source>
        <translation>Fă o ofertă</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>Deschise aici</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Visit</source>
        <translation>Vizită</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Am terminat</translation>
    </message>
</context>
<context>
    <name>VisitUnderWay</name>
    <message>
        <source>You are here, %1</source>
        <translation>Sunteți aici, %1</translation>
    </message>
</context>
<context>
    <name>WaitingRows</name>
    <message>
        <source>Waiting</source>
        <translation>În așteptare</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Call</source>
        <translation>Sunați</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mesaj</translation>
    </message>
    <message>
        <source>Navigate</source>
        <translation>Drumul</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corectați</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Ofertă</translation>
    </message>
</context>
<context>
    <name>WipedPage</name>
    <message>
        <source>This device was erased by your company</source>
        <translation>Dispozitivul a fost șters de firma dumneavoastră</translation>
    </message>
    <message>
        <source>What was not sent yet has arrived</source>
        <translation>Ce nu fusese trimis a ajuns</translation>
    </message>
    <message>
        <source>What was not sent yet is on its way</source>
        <translation>Ce nu fusese trimis este pe drum</translation>
    </message>
    <message>
        <source>Only head office can read it.</source>
        <translation>Doar sediul îl poate citi.</translation>
    </message>
    <message>
        <source>It lies here sealed and goes as soon as there is a network.</source>
        <translation>Stă aici sigilat și pleacă imediat ce există rețea.</translation>
    </message>
    <message>
        <source>Photos that were not sent are lost</source>
        <translation>Fotografiile netrimise s-au pierdut</translation>
    </message>
    <message>
        <source>Their key is gone with the rest.</source>
        <translation>Cheia lor a dispărut odată cu restul.</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>Conectare din nou</translation>
    </message>
</context>
<context>
    <name>roundsman::ApprovalScreen</name>
    <message>
        <source>This is no request. Copy the whole code from the rep&apos;s phone.</source>
        <translation>Nu este o cerere. Copiază tot codul din telefonul agentului.</translation>
    </message>
    <message>
        <source>This customer is not on this phone, so it is for another manager.</source>
        <translation>Acest client nu este pe telefon, deci ține de alt manager.</translation>
    </message>
    <message>
        <source>Asks for %1 off</source>
        <translation>Cere o reducere de %1</translation>
    </message>
    <message>
        <source>%1 asks for %2 off</source>
        <translation>%1 cere o reducere de %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 under the floor</source>
        <translation>%1 sub prețul minim</translation>
    </message>
    <message>
        <source>Not under the floor: nothing has to be approved</source>
        <translation>Nu este sub prețul minim: nu trebuie aprobat nimic</translation>
    </message>
    <message>
        <source>Approval for %1</source>
        <translation>Aprobare pentru %1</translation>
    </message>
</context>
<context>
    <name>roundsman::ArrivalScreen</name>
    <message>
        <source>This customer is no longer on this device. Go back to the list.</source>
        <translation>Clientul nu mai este pe acest dispozitiv. Întoarceți-vă la listă.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a topic, what is liked</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>roundsman::BriefScreen</name>
    <message>
        <source>This brief is no longer on this device. Go back to the list.</source>
        <translation>Brieful nu mai este pe dispozitiv. Întoarce-te la listă.</translation>
    </message>
    <message>
        <source>Head office has not signed this. Do not follow it, and tell your manager.</source>
        <translation>Sediul nu a semnat asta. Nu o urma și spune-i managerului.</translation>
    </message>
    <message>
        <source>Not quite. Read the message once more and answer again.</source>
        <translation>Nu chiar. Mai citește o dată mesajul și răspunde din nou.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Înțeles</translation>
    </message>
    <message>
        <source>Say in a few words what is in the way, so that somebody can clear it.</source>
        <translation>Spune în câteva cuvinte ce te împiedică, ca să poată fi rezolvat.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blocat</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Comentariu la %1</translation>
    </message>
</context>
<context>
    <name>roundsman::BriefsScreen</name>
    <message>
        <source>Briefs received</source>
        <translation>Briefuri primite</translation>
    </message>
</context>
<context>
    <name>roundsman::CaseScreen</name>
    <message>
        <source>This is no longer on this device. Go back to the list.</source>
        <translation>Nu mai este pe acest dispozitiv. Întoarce-te la listă.</translation>
    </message>
    <message>
        <source>%1 is to answer</source>
        <comment>a name</comment>
        <translation>Răspunde %1</translation>
    </message>
    <message>
        <source>“Head office answered: %1”</source>
        <translation>„Sediul a răspuns: %1”</translation>
    </message>
    <message numerus="yes">
        <source>%n others say the same</source>
        <translation>
            <numerusform>încă %n spune la fel</numerusform>
            <numerusform>încă %n spun la fel</numerusform>
            <numerusform>încă %n spun la fel</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Preluat</translation>
    </message>
    <message>
        <source>Say in a sentence or two what the customer is to hear.</source>
        <translation>Spune într-o frază sau două ce va auzi clientul.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Răspuns dat</translation>
    </message>
    <message>
        <source>Say why, so that the customer can be told.</source>
        <translation>Spune de ce, ca să i se poată explica clientului.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refuzat</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Închis</translation>
    </message>
    <message>
        <source>Given to %1</source>
        <translation>Dat către %1</translation>
    </message>
</context>
<context>
    <name>roundsman::CustomerEditor</name>
    <message>
        <source>A customer needs a name. Write one and save again.</source>
        <translation>Un client are nevoie de un nume. Scrieți-l și salvați din nou.</translation>
    </message>
    <message>
        <source>Correction at %1</source>
        <translation>Corectură la %1</translation>
    </message>
</context>
<context>
    <name>roundsman::CustomerScreen</name>
    <message>
        <source>This customer is no longer on this device. Go back to the list.</source>
        <translation>Clientul nu mai este pe acest dispozitiv. Întoarceți-vă la listă.</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>toate %1</translation>
    </message>
    <message>
        <source>What was closed before %1 is at head office.</source>
        <translation>Ce s-a încheiat înainte de %1 se află la sediu.</translation>
    </message>
</context>
<context>
    <name>roundsman::CustomersScreen</name>
    <message>
        <source>From %1</source>
        <translation>De la %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Număr</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Oraș</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>visited %1</source>
        <translation>vizitat %1</translation>
    </message>
    <message>
        <source>ordered %1</source>
        <translation>comandat %1</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Aproape</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>De făcut</translation>
    </message>
    <message>
        <source>Open issue</source>
        <translation>Problemă deschisă</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Categoria %1</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Netrimis încă</translation>
    </message>
</context>
<context>
    <name>roundsman::DashboardsScreen</name>
    <message>
        <source>My customers</source>
        <translation>Clienții mei</translation>
    </message>
    <message>
        <source>Opinion on %1</source>
        <translation>Părere despre %1</translation>
    </message>
    <message>
        <source>Dashboards seen</source>
        <translation>Panouri văzute</translation>
    </message>
</context>
<context>
    <name>roundsman::DevicesScreen</name>
    <message>
        <source>Head office cannot be reached now. This is the last list.</source>
        <translation>Centrul nu răspunde acum. Aceasta este ultima listă.</translation>
    </message>
    <message>
        <source>Head office cannot be reached now, so nothing was changed.</source>
        <translation>Centrul nu răspunde acum, deci nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>La: %1</translation>
    </message>
    <message>
        <source>shut out by head office</source>
        <translation>exclus de centru</translation>
    </message>
    <message>
        <source>has to enrol again before it syncs</source>
        <translation>trebuie înscris din nou înainte de sincronizare</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>acest dispozitiv</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>văzut ultima dată %1</translation>
    </message>
    <message>
        <source>enrolled %1</source>
        <translation>înscris %1</translation>
    </message>
</context>
<context>
    <name>roundsman::EnrolmentScreen</name>
    <message>
        <source>%1 rows</source>
        <translation>%1 rânduri</translation>
    </message>
    <message>
        <source>%1 of about %2 rows</source>
        <translation>%1 din circa %2 rânduri</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>mai puțin de un minut</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>încă circa %n minut</numerusform>
            <numerusform>încă circa %n minute</numerusform>
            <numerusform>încă circa %n de minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roundsman::FieldScreen</name>
    <message>
        <source>Newest prices</source>
        <translation>Cele mai noi prețuri</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>După produs</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>După loc</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Raportări</translation>
    </message>
    <message>
        <source>Product not named</source>
        <translation>Produs nenumit</translation>
    </message>
</context>
<context>
    <name>roundsman::LockScreen</name>
    <message numerus="yes">
        <source>Try again in %n seconds.</source>
        <translation>
            <numerusform>Încercați din nou peste %n secundă.</numerusform>
            <numerusform>Încercați din nou peste %n secunde.</numerusform>
            <numerusform>Încercați din nou peste %n de secunde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minutes.</source>
        <translation>
            <numerusform>Încercați din nou peste %n minut.</numerusform>
            <numerusform>Încercați din nou peste %n minute.</numerusform>
            <numerusform>Încercați din nou peste %n de minute.</numerusform>
        </translation>
    </message>
    <message>
        <source>That PIN is wrong.</source>
        <translation>PIN-ul este greșit.</translation>
    </message>
    <message numerus="yes">
        <source>After %n more wrong tries this phone erases what it holds.</source>
        <translation>
            <numerusform>După încă %n încercare greșită, telefonul șterge ce conține.</numerusform>
            <numerusform>După încă %n încercări greșite, telefonul șterge ce conține.</numerusform>
            <numerusform>După încă %n de încercări greșite, telefonul șterge ce conține.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for whenever Roundsman opens</source>
        <translation>Se cere de fiecare dată când se deschide Roundsman</translation>
    </message>
    <message>
        <source>Whoever holds this phone can open Roundsman</source>
        <translation>Oricine are telefonul poate deschide Roundsman</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>După %n minut</numerusform>
            <numerusform>După %n minute</numerusform>
            <numerusform>După %n de minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>roundsman::NewsTeller</name>
    <message>
        <source>A guest has come to one of your customers</source>
        <translation>A venit un oaspete la unul dintre clienți</translation>
    </message>
    <message>
        <source>A case was escalated to you</source>
        <translation>Un caz a fost escaladat la dumneavoastră</translation>
    </message>
    <message>
        <source>There is a new brief for you</source>
        <translation>Aveți un brief nou</translation>
    </message>
    <message>
        <source>Open Roundsman to see it.</source>
        <translation>Deschideți Roundsman ca să vedeți.</translation>
    </message>
</context>
<context>
    <name>roundsman::OrderModel</name>
    <message>
        <source>no price yet</source>
        <translation>încă fără preț</translation>
    </message>
    <message>
        <source>%1, valid to %2</source>
        <translation>%1, valabil până la %2</translation>
    </message>
    <message>
        <source>%1, paid %2</source>
        <translation>%1, plătit %2</translation>
    </message>
    <message>
        <source>%1 on the list</source>
        <translation>%1 pe listă</translation>
    </message>
    <message>
        <source>%1, ended %2</source>
        <translation>%1, expirat %2</translation>
    </message>
</context>
<context>
    <name>roundsman::OrderOfDay</name>
    <message>
        <source>%1 first: they expect you by %2. The whole way is %3.</source>
        <translation>Întâi %1: vă așteaptă până la %2. Tot drumul are %3.</translation>
    </message>
    <message>
        <source>%1 first: so you are done soonest. The whole way is %2.</source>
        <translation>Întâi %1: așa terminați cel mai devreme. Tot drumul are %2.</translation>
    </message>
</context>
<context>
    <name>roundsman::PeopleScreen</name>
    <message>
        <source>Head office cannot be reached now. This is the last list.</source>
        <translation>Centrul nu răspunde acum. Aceasta este ultima listă.</translation>
    </message>
    <message>
        <source>Head office cannot be reached now, and it alone knows this.</source>
        <translation>Sediul nu este accesibil acum și numai el știe.</translation>
    </message>
    <message>
        <source>Head office cannot be reached now, so nothing was changed.</source>
        <translation>Centrul nu răspunde acum, deci nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>La: %1</translation>
    </message>
    <message>
        <source>syncs</source>
        <translation>se sincronizează</translation>
    </message>
    <message>
        <source>has to enrol again before it syncs</source>
        <translation>trebuie înscris din nou înainte de sincronizare</translation>
    </message>
    <message>
        <source>shut out</source>
        <translation>exclus</translation>
    </message>
    <message>
        <source>erases itself as soon as it is in touch</source>
        <translation>se șterge la primul contact</translation>
    </message>
    <message>
        <source>has erased itself</source>
        <translation>s-a șters</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>văzut ultima dată %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n netrimisă</numerusform>
            <numerusform>%n netrimise</numerusform>
            <numerusform>%n netrimise</numerusform>
        </translation>
    </message>
    <message>
        <source>something was set aside</source>
        <translation>ceva a fost pus deoparte</translation>
    </message>
    <message>
        <source>told %1, no receipt yet</source>
        <translation>ordin %1, încă fără confirmare</translation>
    </message>
    <message>
        <source>nothing was unsent</source>
        <translation>nimic nu era netrimis</translation>
    </message>
    <message>
        <source>%1 of %2 unsent changes rescued</source>
        <translation>%1 din %2 modificări netrimise salvate</translation>
    </message>
    <message numerus="yes">
        <source>%n files lost</source>
        <translation>
            <numerusform>%n fișier pierdut</numerusform>
            <numerusform>%n fișiere pierdute</numerusform>
            <numerusform>%n de fișiere pierdute</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Văzut ultima dată</translation>
    </message>
    <message>
        <source>Not sent when it last synced</source>
        <translation>Netrimise la ultima sincronizare</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Înscris</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Roundsman when enrolled</source>
        <translation>Roundsman la înscriere</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Confirmare</translation>
    </message>
    <message>
        <source>without: %1</source>
        <translation>fără: %1</translation>
    </message>
    <message>
        <source>Products, prices, people and the rest</source>
        <translation>Produse, prețuri, oameni și restul</translation>
    </message>
</context>
<context>
    <name>roundsman::Photographs</name>
    <message>
        <source>This photo cannot be read. Choose another.</source>
        <translation>Poza nu poate fi citită. Alegeți alta.</translation>
    </message>
    <message>
        <source>This photo is larger than 25 MB. Choose a smaller one.</source>
        <translation>Poza are peste 25 MB. Alegeți una mai mică.</translation>
    </message>
    <message>
        <source>This file is no photo. Choose a JPEG or PNG.</source>
        <translation>Fișierul nu este o poză. Alegeți JPEG sau PNG.</translation>
    </message>
</context>
<context>
    <name>roundsman::PinEditor</name>
    <message>
        <source>The two were not the same. Choose it once more.</source>
        <translation>Cele două nu coincid. Alegeți din nou.</translation>
    </message>
    <message>
        <source>The old PIN is wrong. Try again.</source>
        <translation>PIN-ul vechi este greșit. Încercați din nou.</translation>
    </message>
</context>
<context>
    <name>roundsman::QuoteEditor</name>
    <message>
        <source>list price %1</source>
        <translation>preț de listă %1</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>salvat %1</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Aprobat de %1</translation>
    </message>
    <message>
        <source>Quote for %1</source>
        <translation>Ofertă pentru %1</translation>
    </message>
    <message>
        <source>Saved here. Head office answers at the next sync.</source>
        <translation>Salvat aici. Sediul răspunde la următoarea sincronizare.</translation>
    </message>
</context>
<context>
    <name>roundsman::RepairEditor</name>
    <message>
        <source>“%1” is no number. Write it with digits only.</source>
        <translation>„%1” nu este un număr. Scrieți doar cu cifre.</translation>
    </message>
</context>
<context>
    <name>roundsman::ReviewScreen</name>
    <message>
        <source>Accepted</source>
        <translation>Acceptat</translation>
    </message>
    <message>
        <source>Say why, so that its author knows.</source>
        <translation>Spuneți de ce, ca autorul să știe.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Respins</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retras</translation>
    </message>
</context>
<context>
    <name>roundsman::SettingsScreen</name>
    <message>
        <source>Light</source>
        <translation>Luminos</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Întunecat</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Soare</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>Mâna dreaptă</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Mâna stângă</translation>
    </message>
    <message>
        <source>Rep</source>
        <translation>Reprezentant</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Marketer</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>Prețuri</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Encrypted; the key is kept by this machine&apos;s keystore.</source>
        <translation>Criptat; cheia este păstrată în depozitul de chei al aparatului.</translation>
    </message>
    <message>
        <source>Encrypted; only your passphrase opens it.</source>
        <translation>Criptat; doar fraza dumneavoastră îl deschide.</translation>
    </message>
    <message>
        <source>Encrypted; this machine&apos;s keystore and your passphrase open it together.</source>
        <translation>Criptat; depozitul de chei al aparatului și fraza dumneavoastră îl deschid împreună.</translation>
    </message>
    <message>
        <source>Encrypted; only your PIN opens it. This machine has no keystore to help it.</source>
        <translation>Criptat; se deschide doar cu PIN-ul. Acest dispozitiv nu are un depozit de chei care să ajute.</translation>
    </message>
    <message>
        <source>Encrypted; it opens with your PIN, and on this device alone.</source>
        <translation>Criptat; se deschide cu PIN-ul și numai pe acest dispozitiv.</translation>
    </message>
    <message>
        <source>Not protected: whoever can read your files can read this. Set a PIN.</source>
        <translation>Neprotejat: cine vă poate citi fișierele citește și asta. Setați un PIN.</translation>
    </message>
</context>
<context>
    <name>roundsman::Sharing</name>
    <message>
        <source>This person is no longer on this device.</source>
        <translation>Această persoană nu mai este pe acest dispozitiv.</translation>
    </message>
    <message>
        <source>Nothing is planned any more on that day.</source>
        <translation>Pentru ziua aceea nu mai este nimic planificat.</translation>
    </message>
    <message>
        <source>This quote is no longer on this device.</source>
        <translation>Această ofertă nu mai este pe acest dispozitiv.</translation>
    </message>
    <message>
        <source>Visit: %1</source>
        <comment>in a calendar</comment>
        <translation>Vizită: %1</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>Oferta %1</translation>
    </message>
</context>
<context>
    <name>roundsman::SyncScreen</name>
    <message>
        <source>Not synced yet</source>
        <translation>Încă nesincronizat</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation>Ultima sincronizare %1</translation>
    </message>
    <message>
        <source>%1, again as soon as it can</source>
        <translation>%1, din nou de îndată ce se poate</translation>
    </message>
    <message>
        <source>%1 up, %2 down: %3 ms on the network, %4 ms here</source>
        <translation>%1 trimis, %2 primit: %3 ms pe rețea, %4 ms aici</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>azi %1</translation>
    </message>
</context>
<context>
    <name>roundsman::TodayScreen</name>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Azi</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mâine</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Sunteți aici</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>scadent %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>până la %1</translation>
    </message>
    <message>
        <source>no visit and no order yet</source>
        <translation>încă nicio vizită și nicio comandă</translation>
    </message>
    <message>
        <source>last visited %1</source>
        <translation>ultima vizită %1</translation>
    </message>
    <message>
        <source>last ordered %1</source>
        <translation>ultima comandă %1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 din %2 făcute</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Promis: %1</translation>
    </message>
</context>
<context>
    <name>roundsman::VisitEditor</name>
    <message>
        <source>Check in at %1</source>
        <translation>Sosire la %1</translation>
    </message>
    <message>
        <source>Saved here.</source>
        <translation>Salvat aici.</translation>
    </message>
    <message>
        <source>Saved here. Next: %1</source>
        <translation>Salvat aici. Urmează: %1</translation>
    </message>
    <message>
        <source>No visit at %1</source>
        <translation>Nicio vizită la %1</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>aici de %1</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>salvat %1</translation>
    </message>
    <message>
        <source>%1 on the shelf; ours is %2</source>
        <translation>%1 pe raft; al nostru e %2</translation>
    </message>
    <message>
        <source>%1 on the shelf</source>
        <translation>%1 pe raft</translation>
    </message>
    <message>
        <source>%1 sells %2 at %3</source>
        <translation>%1 vinde %2 cu %3</translation>
    </message>
</context>
<context>
    <name>roundsman::Words</name>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date pattern of Qt: Tuesday 24 March</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <comment>date pattern of Qt: Tue 7 April</comment>
        <translation>ddd d MMMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>date pattern of Qt: Tue 7</comment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>date pattern of Qt: 12 March</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date pattern of Qt: 12 March 2016</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Azi %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Ieri %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>Mâine %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>azi</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>acum %n zi</numerusform>
            <numerusform>acum %n zile</numerusform>
            <numerusform>acum %n de zile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>acum %n lună</numerusform>
            <numerusform>acum %n luni</numerusform>
            <numerusform>acum %n de luni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>acum %n an</numerusform>
            <numerusform>acum %n ani</numerusform>
            <numerusform>acum %n de ani</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
</context>
</TS>
