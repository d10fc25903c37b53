#include "documents/differences_section.h"

#include "base/text_fold.h"
#include "documents/basis_rows.h"
#include "documents/none_word.h"
#include "request/line_bases.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

QString committeeText(const CommitteeBasis &basis, const Labels &labels)
{
    if (basis.isDeclaredNotApplicable())
        return labels(u"notApplicable"_s, {*basis.notApplicable});
    if (basis.dossier.trimmed().isEmpty())
        return basis.deliberation;
    return basis.deliberation.trimmed().isEmpty() ? basis.dossier
                                                  : u"%1, %2"_s.arg(basis.deliberation, basis.dossier);
}

namespace {

QString environmentText(const std::optional<Environment> &environment, const Labels &labels)
{
    return environment ? labels(u"environment."_s + codeOf(*environment)) : QString();
}

QString lastDayText(const std::optional<QDate> &day, const Labels &labels)
{
    return day ? dateText(day, labels) : labels(u"noEnd"_s);
}

QString lineText(const ServiceLine &line, const Labels &labels)
{
    const auto operations = operationsText(line.operations, labels);
    const auto name =
        line.version.isEmpty() ? line.name : labels(u"serviceAndVersion"_s, {line.name, line.version});
    return operations.isEmpty() ? name : labels(u"labelled"_s, {name, operations});
}

/// A label within a sentence. German nouns keep their capital, so a label that begins with another word bears
/// its form within a sentence beside it; elsewhere only what is spelt in capitals ("KSZ") keeps them.
QString withinSentence(const QString &key, const Labels &labels)
{
    const auto within = u"within."_s + key;
    if (labels.has(within))
        return labels(within);
    const auto label = labels(key);
    const bool isSpelt = label.size() > 1 && label[1].isUpper();
    return labels.language() == Language::German || isSpelt ? label : label.left(1).toLower() + label.mid(1);
}

/// The line of a form that is about a service: the first one where none names it.
size_t lineAbout(const QString &service, const Draft &draft)
{
    for (size_t index = 0; index < draft.services.size(); ++index)
        if (foldForComparison(draft.services[index].name) == foldForComparison(service))
            return index;
    return 0;
}

ServiceLine lineAt(size_t index, const Draft &draft)
{
    return index < draft.services.size() ? draft.services[index] : ServiceLine{};
}

QString modeText(const ServiceLine &line, const Labels &labels)
{
    return line.mode ? labels(u"mode."_s + codeOf(*line.mode)) : QString();
}

/// Sets what is asked against what stands, one thing at a time.
class Comparison
{
public:
    Comparison(const SnapshotContent &frozen, const Labels &labels)
        : m_frozen(frozen)
        , m_draft(frozen.draft)
        , m_old(frozen.concerned.value_or(SnapshotAuthorization{}))
        , m_labels(labels)
        , m_line(lineAbout(m_old.service, m_draft))
    {
    }

    Differences run()
    {
        compareServices();
        compare(u"environment"_s, environmentText(m_old.environment, m_labels),
                environmentText(m_draft.environment, m_labels));
        compare(u"purpose"_s, m_old.purpose, m_draft.purpose);
        if (m_old.form)
            compareOptional(u"dataConcerned"_s, m_old.form->dataConcerned, m_draft.dataConcerned);
        compareOptional(u"legalContext"_s, m_old.legalContext, m_draft.legalContext);
        if (m_old.form)
            compareOptional(u"legalBasis"_s, m_old.form->legalBasis, m_draft.legalBasis);
        const auto asked = heldBasis(basesOf(m_draft, lineAt(m_line, m_draft)));
        compare(u"committee"_s, typedText(basesOf(HeldBasis{m_old.committee, m_old.furtherBasis}), m_labels),
                typedText(basesOf(asked), m_labels));
        const auto number = programNumberText(m_draft);
        // How calls are identified is in section 5; a number that is the same one has not changed.
        compare(u"programNumber"_s, m_old.programNumber,
                number.isEmpty() ? identificationText(m_frozen, m_labels) : number);
        if (m_old.form)
            compareSurroundings(*m_old.form);
        compare(u"endDate"_s, lastDayText(m_old.validUntil, m_labels),
                lastDayText(m_draft.endDate, m_labels));
        return m_differences;
    }

private:
    void compare(const QString &label, const QString &before, const QString &after)
    {
        if (foldForComparison(before) == foldForComparison(after))
            m_differences.unchanged << withinSentence(label, m_labels);
        else
            m_differences.differing.push_back({m_labels(label), orDash(before), orDash(after)});
    }
    /// Where no form said anything of the right, that there is nothing to state is no change of it.
    void compareOptional(const QString &field, const QString &before, const QString &after)
    {
        const auto &form = m_old.form ? *m_old.form : m_draft;
        compare(field, orDeclaredNone(before, field, form, m_labels),
                orDeclaredNone(after, field, m_draft, m_labels));
    }
    void compareServices()
    {
        const auto asked = lineAt(m_line, m_draft);
        compare(u"service"_s, m_old.service, asked.name);
        compare(u"serviceVersion"_s, m_old.version, asked.version);
        compare(u"operations"_s, operationsText(m_old.operations, m_labels),
                operationsText(asked.operations, m_labels));
        if (m_old.form) {
            const auto before = lineAt(lineAbout(m_old.service, *m_old.form), *m_old.form);
            compare(u"mode"_s, modeText(before, m_labels), modeText(asked, m_labels));
            compare(u"volume"_s, volumeText(before, m_labels), volumeText(asked, m_labels));
        }
        for (size_t index = 0; index < m_draft.services.size(); ++index)
            if (index != m_line)
                compare(u"service"_s, {}, lineText(m_draft.services[index], m_labels));
    }
    /// A section of the form: what differs in it by itself; where nothing does, its title stands for all.
    void compareTogether(const QString &section, const std::vector<Difference> &all)
    {
        const auto differs = [](const Difference &one) {
            return foldForComparison(one.old) != foldForComparison(one.asked);
        };
        if (std::none_of(all.begin(), all.end(), differs))
            m_differences.unchanged << withinSentence(section, m_labels);
        for (const auto &one : all)
            if (differs(one))
                m_differences.differing.push_back({one.label, orDash(one.old), orDash(one.asked)});
    }
    /// Logging and contacts, which the executed form said and no authorization records.
    void compareSurroundings(const Draft &before)
    {
        auto earlier = m_frozen;
        earlier.draft = before;
        const auto was = loggingRows(earlier, m_labels);
        const auto is = loggingRows(m_frozen, m_labels);
        std::vector<Difference> logging;
        for (qsizetype row = 0; row < is.size(); ++row) {
            const auto now = is[row].toMap();
            logging.push_back({now[u"label"_s].toString(), was[row].toMap()[u"value"_s].toString(),
                               now[u"value"_s].toString()});
        }
        compareTogether(u"section.logging"_s, logging);
        const auto old = contactsOf(before, m_labels);
        const auto now = contactsOf(m_draft, m_labels);
        std::vector<Difference> contacts;
        for (size_t index = 0; index < now.size(); ++index)
            contacts.push_back(
                {m_labels(u"labelled"_s, {m_labels(u"section.contacts"_s), m_labels(now[index].which)}),
                 old[index].text, now[index].text});
        compareTogether(u"section.contacts"_s, contacts);
    }

    const SnapshotContent &m_frozen;
    const Draft &m_draft;
    SnapshotAuthorization m_old;
    const Labels &m_labels;
    size_t m_line; ///< that is about the authorization
    Differences m_differences;
};

} // namespace

Differences differencesOf(const SnapshotContent &frozen, const Labels &labels)
{
    return Comparison(frozen, labels).run();
}

QString concernedText(const SnapshotContent &frozen, const Labels &labels)
{
    if (!frozen.concerned)
        return {};
    const auto &right = *frozen.concerned;
    QStringList parts{right.version.isEmpty()
                          ? right.service
                          : labels(u"serviceAndVersion"_s, {right.service, right.version}),
                      environmentText(right.environment, labels).toUpper()};
    if (!right.programNumber.isEmpty())
        parts << labels(u"by.number"_s, {right.programNumber});
    if (right.validFrom)
        parts << withinSentence(u"validFrom"_s, labels) + u' ' + dateText(right.validFrom, labels);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

namespace {

Result<Section> sectionOf(const SnapshotContent &frozen, const Labels &labels, const QString &title,
                          const QString &right)
{
    const auto found = differencesOf(frozen, labels);
    QVariantList lines;
    for (const auto &one : found.differing)
        lines << QVariantMap{{u"label"_s, one.label}, {u"old"_s, one.old}, {u"new"_s, one.asked}};
    QVariantList table, nothing;
    if (lines.isEmpty())
        nothing << QVariantMap{{u"text"_s, labels(u"nothingDiffers"_s)}};
    else
        table << QVariantMap{{u"what"_s, labels(u"field"_s)},
                             {u"old"_s, labels(u"old"_s)},
                             {u"new"_s, labels(u"new"_s)},
                             {u"lines"_s, lines}};
    QVariantList concerned;
    if (!right.isEmpty())
        concerned << factRow(u"authorization"_s, labels(u"section.concerned"_s), right);
    QVariantList rows{
        factRow(u"startDate"_s, labels(u"effective"_s), dateText(frozen.draft.startDate, labels)),
        factRow(u"authorization"_s, labels(u"unchanged"_s), found.unchanged.join(u", "_s))};
    LICET_ASSIGN(const auto html, fillTemplate(u"differences"_s, {{u"title"_s, title},
                                                                  {u"concerned"_s, concerned},
                                                                  {u"differences"_s, table},
                                                                  {u"nothing"_s, nothing},
                                                                  {u"rows"_s, rows}}));
    return Section{html};
}

} // namespace

Result<Section> differencesSection(const SnapshotContent &frozen, const Labels &labels, const QString &title)
{
    return sectionOf(frozen, labels, title, concernedText(frozen, labels));
}

Result<Section> differencesAlone(const SnapshotContent &frozen, const Labels &labels, const QString &title)
{
    return sectionOf(frozen, labels, title, {});
}

} // namespace licet
