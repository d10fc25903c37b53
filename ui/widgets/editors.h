#pragma once

#include <QComboBox>
#include <QDate>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <optional>

namespace licet {

/// A choice that the wheel does not change.
class Choice : public QComboBox
{
    Q_OBJECT

public:
    explicit Choice(QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

/// A whole number, or empty; the wheel does not change it.
class NumberEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit NumberEdit(QWidget *parent = nullptr);
    void setNumber(std::optional<int> number);
    /// Nothing when empty or no whole number; see `isWrong`.
    [[nodiscard]] std::optional<int> number() const;
    [[nodiscard]] bool isWrong() const;
};

/// A day typed as 7/12/2026, 07/12/26, 07.12.2026, 7-12-2026 or 2026-12-07; shown as 07/12/2026.
class DateEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateEdit(QWidget *parent = nullptr);
    void setDate(std::optional<QDate> date);
    /// Nothing when empty or no day of the calendar; see `isWrong`.
    [[nodiscard]] std::optional<QDate> date() const;
    [[nodiscard]] bool isWrong() const;
    /// base/entered_day.h: two digits of a year are at most twenty years ahead.
    static std::optional<QDate> read(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tidy();
};

/// As typed, with its no-break spaces, which French sets before its signs: toPlainText makes blanks of them,
/// and what nobody touched would count as changed.
QString typedText(const QPlainTextEdit &edit);

/// Text that grows from 3 to 12 lines; Tab leaves it.
class LongText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit LongText(QWidget *parent = nullptr);
    void setFewestLines(int lines);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void grow();
    [[nodiscard]] int linesShown() const;

    int m_fewestLines = 3;
};

} // namespace licet
