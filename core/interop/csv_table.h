// A table for other programs: comma-separated values (RFC 4180, UTF-8, '\n', header first), and what each column means,
// so that the data dictionary cannot differ from the data. Used by exports. Must not know what it holds.
#pragma once

#include "core/base/point_scale.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pourparler {

struct CsvColumn {
    enum class Type : std::uint8_t { text, integer, number, boolean };
    std::string name; ///< "value:emp"
    Type type = Type::text;
    std::string unit; ///< "milliseconds", "points"; may be empty
    std::string about; ///< one sentence, in English
};
[[nodiscard]] std::string_view nameOf(CsvColumn::Type type);

class CsvTable {
public:
    /// `name`: of the file, without ".csv".
    CsvTable(std::string name, std::string about, std::vector<CsvColumn> columns)
        : m_name(std::move(name))
        , m_about(std::move(about))
        , m_columns(std::move(columns))
    {
    }

    /// A new row; what is not set stays empty: "not known" or "does not apply".
    class Row {
    public:
        /// The column has to be there: std::logic_error otherwise.
        Row& text(std::string_view column, std::string_view value);
        Row& integer(std::string_view column, std::int64_t value);
        /// With all decimals of the scale: 58.60.
        Row& points(std::string_view column, Points value, const PointScale& scale);
        /// As few digits as give the same number again: 0.25.
        Row& number(std::string_view column, double value);
        /// true or false.
        Row& boolean(std::string_view column, bool value);

    private:
        friend class CsvTable;
        Row(CsvTable& table, std::size_t row)
            : m_table(table)
            , m_row(row)
        {
        }
        CsvTable& m_table;
        std::size_t m_row;
    };
    Row add();

    [[nodiscard]] const std::string& name() const { return m_name; }
    [[nodiscard]] const std::string& about() const { return m_about; }
    [[nodiscard]] const std::vector<CsvColumn>& columns() const { return m_columns; }
    [[nodiscard]] std::size_t size() const { return m_cells.size(); }
    [[nodiscard]] std::string bytes() const;

private:
    std::string m_name;
    std::string m_about;
    std::vector<CsvColumn> m_columns;
    std::vector<std::vector<std::string>> m_cells; ///< [row][column]
};

/// In quotation marks where that is needed.
[[nodiscard]] std::string csvCell(std::string_view text);

} // namespace pourparler
