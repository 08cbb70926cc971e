#pragma once

#include <utility>

namespace roundsman {

// One picture of the tour: which page, as whom it is shown.
struct Shot
{
    const char *name = nullptr;
    const char *page = nullptr;
    bool tablet = false;
    const char *scheme = "light";
    double textScale = 1;
    bool mirrored = false;
    const char *language = "en";
};

inline constexpr auto pseudo = "pseudo"; // the language that nobody speaks

// The places before anything that they asked for is there.
inline constexpr std::pair<const char *, const char *> firstMoment[] = {
    {"02-customers-loading", "placeCustomers"},
    {"08-dashboards-loading", "placeDashboards"},
    {"01-today-loading", "placeToday"},
};

inline constexpr Shot shots[] = {
    {"01-today", "today"},
    {"01-today-dark", "today", false, "dark"},
    {"01-today-sun", "today", false, "sun"},
    {"01-today-large", "today", false, "light", 2},
    {"01-today-days", "days"},
    {"01-today-mirrored", "today", false, "light", 1, true},
    {"01-today-slovak", "today", false, "light", 1, false, "sk"},
    {"01-today-urdu", "today", false, "light", 1, true, "ur"},
    {"01-today-chinese", "today", false, "light", 1, false, "zh_CN"},
    {"01-today-pseudo", "today", false, "light", 1, false, pseudo},
    {"01-today-tablet", "today", true},
    {"02-customers", "customers"},
    {"02-customers-large", "customers", false, "light", 2},
    {"02-customers-tablet", "customers", true},
    {"02-near", "near"},
    {"02-search", "search"},
    {"02-search-nobody", "nobody"},
    {"03-customer", "customer"},
    {"03-customer-dark", "customer", false, "dark"},
    {"03-customer-sun", "customer", false, "sun"},
    {"03-customer-large", "customer", false, "light", 2},
    {"03-customer-russian", "customer", false, "light", 1, false, "ru"},
    {"03-customer-urdu", "customer", false, "light", 1, true, "ur"},
    {"03-customer-mirrored", "customer", false, "light", 1, true},
    {"03-contacts", "contacts"},
    {"03-orders", "orders"},
    {"03-correct", "correct"},
    {"09-inbox", "inbox"},
    {"09-inbox-dark", "inbox", false, "dark"},
    {"09-inbox-sun", "inbox", false, "sun"},
    {"09-inbox-large", "inbox", false, "light", 2},
    {"09-inbox-urdu", "inbox", false, "light", 1, true, "ur"},
    {"09-case", "case"},
    {"09-case-dark", "case", false, "dark"},
    {"09-case-large", "case", false, "light", 2},
    {"09-case-urdu", "case", false, "light", 1, true, "ur"},
    {"09-case-tablet", "case", true},
    {"10-briefs", "briefs"},
    {"10-briefs-urdu", "briefs", false, "light", 1, true, "ur"},
    {"10-briefs-tablet", "brief", true},
    {"10-brief", "brief"},
    {"10-brief-dark", "brief", false, "dark"},
    {"10-brief-sun", "brief", false, "sun"},
    {"10-brief-large", "brief", false, "light", 2},
    {"10-brief-urdu", "brief", false, "light", 1, true, "ur"},
    {"04-visit", "visit"},
    {"04-visit-dark", "visit", false, "dark"},
    {"04-visit-sun", "visit", false, "sun"},
    {"04-visit-large", "visit", false, "light", 2},
    {"04-visit-mirrored", "visit", false, "light", 1, true},
    {"04-visit-slovak", "visit", false, "light", 1, false, "sk"},
    {"04-visit-romanian", "visit", false, "light", 1, false, "ro"},
    {"04-visit-russian", "visit", false, "light", 1.3, false, "ru"},
    {"04-visit-urdu", "visit", false, "light", 1, true, "ur"},
    {"04-visit-pseudo", "visit", false, "light", 1, false, pseudo},
    {"04-visit-tablet-urdu", "visit", true, "light", 1, true, "ur"},
    {"04-visit-tablet", "visit", true},
    {"08-quote", "quote"},
    {"08-quote-dark", "quote", false, "dark"},
    {"08-quote-large", "quote", false, "light", 2},
    {"08-quote-urdu", "quote", false, "light", 1, true, "ur"},
    {"08-quote-pseudo", "quote", false, "light", 1, false, pseudo},
    {"08-quote-tablet", "quote", true},
    {"08-quote-floor", "floor"},
    {"08-quote-floor-urdu", "floor", false, "dark", 1, true, "ur"},
    {"05-sync", "sync"},
    {"05-sync-urdu", "sync", false, "light", 1, true, "ur"},
    {"05-sync-pseudo", "sync", false, "light", 1, false, pseudo},
    {"05-sync-large", "sync", false, "light", 2},
    {"05-sync-tablet", "sync", true, "sun"},
    {"06-settings", "settings"},
    {"08-dashboards", "dashboards"},
    {"08-dashboards-dark", "dashboards", false, "dark"},
    {"08-dashboards-sun", "dashboards", false, "sun"},
    {"08-dashboards-large", "dashboards", false, "light", 2},
    {"08-dashboards-urdu", "dashboards", false, "light", 1, true, "ur"},
    {"08-dashboards-slovak", "dashboards", false, "light", 1, false, "sk"},
    {"08-dashboards-pseudo", "dashboards", false, "light", 1, false, pseudo},
    {"08-dashboards-tablet", "dashboards", true, "dark"},
    {"06-settings-urdu", "settings", false, "dark", 1, true, "ur"},
    {"06-settings-chinese", "settings", false, "light", 1, false, "zh_CN"},
    {"06-settings-pseudo", "settings", false, "light", 1, false, pseudo},
    {"06-settings-large", "settings", false, "light", 2},
    {"06-settings-tablet", "settings", true, "dark"},
    {"06-licences", "licences"},
    {"07-join", "join"},
    {"07-join-tablet", "join", true},
    {"11-field", "field"},
    {"11-field-dark", "field", false, "dark"},
    {"11-field-sun", "field", false, "sun"},
    {"11-field-large", "field", false, "light", 2},
    {"11-field-urdu", "field", false, "light", 1, true, "ur"},
    {"11-field-pseudo", "field", false, "light", 1, false, pseudo},
    {"11-field-tablet", "fieldByProduct", true},
    {"11-field-tablet-urdu", "field", true, "dark", 1, true, "ur"},
    {"11-field-tablet-large", "field", true, "light", 2},
    {"11-field-cases", "fieldCases"},
    {"11-field-cases-tablet", "fieldCases", true},
    {"09-pin", "pin"},
    {"09-pin-large", "pin", false, "light", 2},
    {"09-lock", "lock"},
    {"09-lock-dark", "lock", false, "dark"},
    {"09-lock-urdu", "lock", false, "sun", 1, true, "ur"},
    {"09-lock-large", "lock", false, "light", 2},
    {"09-lock-tablet", "lock", true},
    {"09-erased", "erased"},
    {"09-erased-urdu", "erased", false, "light", 1, true, "ur"},
};

} // namespace roundsman
