#include "text/signing_text.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

QString inShort(const QStringList &names, int most)
{
    if (most == 0 || names.size() <= most)
        return names.join(u", "_s);
    return names.mid(0, most).join(u", "_s) + u" +%1"_s.arg(names.size() - most);
}

} // namespace

QStringList signingLines(const Translator &translator, const std::vector<SigningAt> &at, int most)
{
    struct Group
    {
        QStringList names, institutions;
    };
    std::vector<Group> groups;
    for (const auto &one : at) {
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const Group &other) { return other.names == one.names; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {one.names, {}});
        group->institutions << one.institution;
    }
    QStringList lines;
    for (const auto &group : groups) {
        const auto names =
            group.names.isEmpty() ? translator.translate("Away", "nobody") : group.names.join(u", "_s);
        lines << (at.size() == 1
                      ? names
                      : fillPlaces(translator.translate("Away", "%1: %2", "institutions, who may sign"),
                                   {inShort(group.institutions, most), names}));
    }
    return lines;
}

QString electronicallySigned(const Translator &translator, const QStringList &signers)
{
    return fillPlaces(translator.translate("Signing", "Signed electronically by %1, as the certificate says; "
                                                      "that file is the original."),
                      {signers.join(u", "_s)});
}

QString doubtSaid(const Translator &translator, OriginalDoubt doubt)
{
    switch (doubt) {
    case OriginalDoubt::NotByThisWay:
        return translator.translate("Signing", "By mail or eBox no signed paper reaches KSZ: unless it goes "
                                               "by post as well, the original stays here.");
    case OriginalDoubt::PrintLeft:
        return translator.translate("Signing", "A print of a form that was signed electronically shows no "
                                               "signature that counts: send the file too, by mail or eBox.");
    case OriginalDoubt::NoCopyHere:
        return translator.translate("Signing",
                                    "The signed original went away, and no scan of it is kept here: "
                                    "attach one, nothing else shows who signed.");
    case OriginalDoubt::NotElectronic:
        return translator.translate("Signing", "The original is said to be electronic, and no form that was "
                                               "signed so is kept here: attach that file.");
    case OriginalDoubt::IsElectronic:
        return translator.translate("Signing",
                                    "The form was signed electronically: that file is the original, "
                                    "and no paper is.");
    }
    Q_UNREACHABLE();
}

QStringList doubtsSaid(const Translator &translator, const std::vector<OriginalDoubt> &doubts)
{
    QStringList said;
    for (const auto one : doubts)
        said << doubtSaid(translator, one);
    return said;
}

QString oldNameSaid(const Translator &translator, const OldName &old)
{
    return fillPlaces(translator.translate("Signing",
                                           "%1 is a part of %2 since %3, and the form bears the old name: "
                                           "ask KSZ whether it takes it, or make it again in the new one."),
                      {old.institution, old.successor, printedDate(old.since)});
}

QString signedOtherwise(const Translator &translator, const QStringList &signers)
{
    return fillPlaces(translator.translate("Signing", "The file bears a signature of %1, but is not the form "
                                                      "as it was made: it counts as a scan."),
                      {signers.join(u", "_s)});
}

} // namespace licet
