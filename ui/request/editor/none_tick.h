#pragma once

#include <QCheckBox>

#include <vector>

namespace licet {

class Field;

/// Beside an optional field: that there is nothing to state, so that its dash does not look forgotten. While
/// it is ticked nothing can be typed there; what was typed comes back when it is unticked.
class NoneTick : public QCheckBox
{
    Q_OBJECT

public:
    /// `words`: as the form prints them, "none"; `fields`: those that it is about, beside the last of which
    /// it stands.
    NoneTick(const QString &words, const QString &accessibleName, const std::vector<Field *> &fields);

    void setNone(bool isNone);
    [[nodiscard]] bool saysNone() const { return m_isOffered && isChecked(); }
    /// Whether the field may be left empty at all; its place stays.
    void setOffered(bool isOffered);
    [[nodiscard]] bool isAbout(const QWidget *editor) const;

private:
    void toggle();
    void enableEditors();

    std::vector<QWidget *> m_editors;
    std::vector<QString> m_typed; ///< before it was ticked
    bool m_isOffered = true;
};

} // namespace licet
