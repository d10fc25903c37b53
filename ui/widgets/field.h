#pragma once

#include "ui/widgets/status_badges.h"

#include <QLabel>
#include <QToolButton>
#include <QWidget>

#include <functional>
#include <optional>

namespace licet {

/// A label above an editor; help as one grey line below it while it has the focus; a finding's shape at its
/// right and its sentence below (interface.md 4).
class Field : public QWidget
{
    Q_OBJECT

public:
    Field(const QString &label, QWidget *editor, QWidget *parent = nullptr);
    ~Field() override;

    [[nodiscard]] QWidget *editor() const { return m_editor; }
    [[nodiscard]] QString label() const { return m_label->text(); }
    void setLabel(const QString &label)
    {
        m_label->setText(label);
        m_label->setVisible(!label.isEmpty());
        m_editor->setAccessibleName(label);
    }
    /// A sentence as label: over several lines where it must.
    void wrapLabel();
    void showBeginning();
    void setHelp(const QString &help);
    /// A small link at the right of the label, "from institution".
    void setLink(const QString &text, const std::function<void()> &action);
    /// A small control at the end of the label's line, which keeps its place there.
    void addBeside(QWidget *control);
    /// A finding, or what is wrong with what was typed; nothing takes it away.
    void setMark(const std::optional<StatusBadge> &code, const QString &sentence = {});
    /// What is wrong with what was typed, asked for when something was to be done with it: it goes as soon as
    /// the field is changed. Empty: nothing is.
    void setWrong(const QString &sentence);
    [[nodiscard]] bool isMarked() const { return m_isMarked; }
    [[nodiscard]] bool wasVisited() const { return m_wasVisited; }
    void forgetVisit() { m_wasVisited = false; }

Q_SIGNALS:
    void entered();
    void left();

private:
    void followFocus(QWidget *before, QWidget *now);
    void forgetWrong();

    QLabel *m_label;
    QToolButton *m_link = nullptr;
    QLabel *m_shape;
    QWidget *m_editor;
    QLabel *m_help;
    QLabel *m_sentence;
    bool m_isMarked = false;
    bool m_isWrong = false; ///< marked by setWrong
    bool m_wasVisited = false;
    bool m_hasFocus = false;
};

/// Grey words for help and remarks: the palette's placeholder colour, one size smaller.
class QuietLabel : public QLabel
{
    Q_OBJECT

public:
    explicit QuietLabel(const QString &text = {}, QWidget *parent = nullptr);
};

} // namespace licet
