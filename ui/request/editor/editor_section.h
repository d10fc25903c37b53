#pragma once

#include <QString>

#include <vector>

namespace licet {

/// The sections of the editor, in order.
enum class EditorSection {
    Institution,
    Application,
    Services,
    Purpose,
    Identification,
    Contacts,
    Changes, ///< only for a change or an end
    Signature
};

struct SectionRow
{
    EditorSection section;
    const char *text;                  ///< marked with QT_TRANSLATE_NOOP("EditorSections", …)
    std::vector<const char *> members; ///< of the draft, whose findings belong here
};
const std::vector<SectionRow> &sectionTable();
QString sectionText(EditorSection section);
/// Index in the table of the section that holds a draft's member.
int sectionHolding(const QString &member);

} // namespace licet
