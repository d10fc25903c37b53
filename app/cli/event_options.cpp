#include "event_options.h"

#include "output.h"

#include <span>

namespace licet::cli {

using namespace Qt::StringLiterals;

namespace {

/// Options that only some events take; each with their names.
struct EventOption
{
    const char *option;
    const char *events; ///< separated by blanks
};
constexpr EventOption eventOptions[] = {{"way", "send chased answer-information correct"},
                                        {"original", "send correct"},
                                        {"event", "correct"},
                                        {"happened-on", "correct"},
                                        {"did-not-happen", "correct"},
                                        {"until", "snooze contacted correct"},
                                        {"again", "chased"},
                                        {"number", "execute correct number-received answer-amended"},
                                        {"line", "execute number-received answer-amended correct"},
                                        {"granted", "execute answer-amended correct"},
                                        {"instead", "sign correct"},
                                        {"for", "sign"},
                                        {"reply-by", "ask-information return correct"},
                                        {"by", "sign correct contacted"}};
/// What an event cannot do without.
constexpr EventOption neededOptions[] = {{"attach", "attach"},
                                         {"event", "correct"},
                                         {"until", "snooze"},
                                         {"note", "contacted"},
                                         {"number", "number-received"}};

constexpr EventOption dossierOptions[] = {
    {"way", "file answer-information correct"},
    {"event", "correct"},
    {"happened-on", "correct"},
    {"did-not-happen", "correct"},
    {"until", "contacted correct"},
    {"by", "contacted correct"},
    {"number", "grant replace"},
    {"reference", "file ask-information answer-information put-on-the-agenda grant refuse "
                  "correct"},
    {"attach", "file ask-information answer-information put-on-the-agenda grant refuse withdraw replace "
               "contacted not-delivered"},
    {"role", ""},
    {"line", ""},
    {"granted", ""},
    {"field", ""},
    {"original", ""},
    {"instead", ""},
    {"for", ""},
    {"reply-by", ""},
    {"again", ""}};
constexpr EventOption neededOfDossier[] = {
    {"event", "correct"}, {"note", "contacted not-delivered"}, {"number", "replace"}};

/// Of an event that did not happen nothing else is right.
constexpr const char *besideRevocation[] = {"line",    "reply-by", "granted",   "happened-on", "number",
                                            "instead", "by",       "reference", "attach",      "field",
                                            "way",     "original", "until"};

bool takes(const EventOption &option, const QString &event)
{
    return QString::fromLatin1(option.events).split(u' ').contains(event);
}

bool fitOptions(const Call &call, const QString &event, std::span<const EventOption> taken,
                std::span<const EventOption> needed, const Translator &translator)
{
    for (const auto &one : taken)
        if (call.has(QString::fromLatin1(one.option)) && !takes(one, event)) {
            tell(fillPlaces(
                translator.translate("CommandLine", "--%1 does not belong to the event %2: leave it out."),
                {QString::fromLatin1(one.option), event}));
            return false;
        }
    for (const auto &one : needed)
        if (takes(one, event) && !call.has(QString::fromLatin1(one.option))) {
            tell(fillPlaces(translator.translate("CommandLine", "The event %1 needs --%2."),
                            {event, QString::fromLatin1(one.option)}));
            return false;
        }
    for (const auto *one : besideRevocation)
        if (call.has(u"did-not-happen"_s) && call.has(QString::fromLatin1(one))) {
            tell(fillPlaces(translator.translate(
                                "CommandLine", "An event that did not happen has nothing more to put right: "
                                               "leave --%1 out."),
                            {QString::fromLatin1(one)}));
            return false;
        }
    return true;
}

} // namespace

bool fitsEvent(const Call &call, const QString &event, const Translator &translator)
{
    return fitOptions(call, event, eventOptions, neededOptions, translator);
}

bool fitsDossierEvent(const Call &call, const QString &event, const Translator &translator)
{
    return fitOptions(call, event, dossierOptions, neededOfDossier, translator);
}

} // namespace licet::cli
