#include "core/domain/contact_card.h"

#include "core/base/content_lines.h"

namespace roundsman {

// The whole name stands as one part: which of its words is the family's differs from country to
// country, and nobody has told us.
std::string contactCard(const Contact &contact, const Customer &customer)
{
    ContentLines lines;
    lines.add("BEGIN", "VCARD");
    lines.add("VERSION", "3.0");
    lines.add("PRODID", "-//Roundsman//EN");
    lines.add("UID", "urn:uuid:" + contact.id.text());
    lines.addParts("N", {QString(), contact.name, QString(), QString(), QString()});
    lines.addText("FN", contact.name);
    lines.addText("ORG", customer.name);
    lines.addText("TITLE", contact.title);
    lines.addText("TEL;TYPE=WORK,VOICE", contact.phone);
    lines.addText("EMAIL;TYPE=INTERNET", contact.email);
    lines.addParts("ADR;TYPE=WORK",
                   {QString(),
                    QString(),
                    customer.street,
                    customer.city,
                    QString(),
                    customer.zip,
                    customer.country});
    lines.add("END", "VCARD");
    return lines.text();
}

} // namespace roundsman
