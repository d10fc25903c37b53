#pragma once

#include "documents/form_sections.h"

namespace licet {

// The parts of a request form that its versions and kinds put together, each under a title of theirs.

/// The form's first version: its words bear the sections' numbers, it has no declaration, and a change or an
/// end looks like a new request. Kept, so that a reading copy of an older form says what that form says.
bool isFirstVersion(const FormDefinition &form);

/// "1. Institution", "2. Application": in the order in which they are asked for.
class SectionTitles
{
public:
    explicit SectionTitles(const Labels &labels) : m_labels(labels) {}
    QString next(const QString &section);

private:
    const Labels &m_labels;
    int m_number = 0;
};

using SectionPart = Result<Section> (*)(const SnapshotContent &, const Labels &, const QString &title);

Result<Section> institutionSection(const SnapshotContent &frozen, const Labels &labels, const QString &title);
Result<Section> applicationSection(const SnapshotContent &frozen, const Labels &labels, const QString &title);
Result<Section> servicesSection(const SnapshotContent &frozen, const Labels &labels, const QString &title);
Result<Section> purposeSection(const SnapshotContent &frozen, const Labels &labels, const QString &title);
Result<Section> loggingSection(const SnapshotContent &frozen, const Labels &labels, const QString &title);
Result<Section> contactsSection(const SnapshotContent &frozen, const Labels &labels, const QString &title);
Result<Section> enclosuresSection(const SnapshotContent &frozen, const Labels &labels, const QString &title);

/// As it was typed, with its dossier's number; "Not applicable: …" where that was declared.
QString committeeText(const CommitteeBasis &basis, const Labels &labels);
/// The rows of its section: what the form says of the logging.
QVariantList loggingRows(const SnapshotContent &frozen, const Labels &labels);
/// "1.000 a day, peak 200 an hour", or a dash.
QString volumeText(const ServiceLine &line, const Labels &labels);
/// "Els Peeters, els@…, +32 …", or nothing.
QString contactText(const std::optional<Contact> &contact);
/// A contact of the draft as the form prints it; the word for none where it is declared so, or nothing.
struct StatedContact
{
    QString which; ///< "functional": its label, and its member
    QString text;
};
std::vector<StatedContact> contactsOf(const Draft &draft, const Labels &labels);
/// The row of an optional field: an empty one prints a dash, or the word for none where the draft declares it
/// so. `field`: the draft's member.
QVariantMap declaredRow(const QString &field, const QString &label, const QString &value, const Draft &draft,
                        const Labels &labels);
/// The program number's digits, however they were typed.
QString programNumberText(const Draft &draft);
/// By which number calls are traced to a person, or that it is to be allotted, or by the end user; or
/// nothing.
QString identificationText(const SnapshotContent &frozen, const Labels &labels);
/// The text, or a dash for an empty one.
QString orDash(const QString &text);

/// All sections of a form of the first version.
Result<std::vector<Section>> firstVersionSections(const SnapshotContent &frozen, const Labels &labels,
                                                  bool withSignatureBox);
/// All sections of an end: its last day and reason first, then only what identifies the right.
Result<std::vector<Section>> endSections(const SnapshotContent &frozen, const Labels &labels,
                                         bool withSignatureBox);

} // namespace licet
