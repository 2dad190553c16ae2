// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FaxStatus`.
#[non_exhaustive]
pub struct FaxStatus {
    /// `activePage`.
    pub active_page: Option<i64>,
    /// `baudRate`.
    pub baud_rate: Option<i64>,
    /// `bytesTransmitted`.
    pub bytes_transmitted: Option<i64>,
    /// `direction`.
    pub direction: Option<String>,
    /// `expectedPages`.
    pub expected_pages: Option<i64>,
    /// `lineErrors`.
    pub line_errors: Option<i64>,
    /// `linesTransmitted`.
    pub lines_transmitted: Option<i64>,
    /// `pageErrors`.
    pub page_errors: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(FaxStatus {
    "activePage" Int active_page,
    "baudRate" Int baud_rate,
    "bytesTransmitted" Int bytes_transmitted,
    "direction" Str direction,
    "expectedPages" Int expected_pages,
    "lineErrors" Int line_errors,
    "linesTransmitted" Int lines_transmitted,
    "pageErrors" Int page_errors,
});

rt::setters!(FaxStatus {
    0 active_page with_active_page(i64) clear_active_page,
    1 baud_rate with_baud_rate(i64) clear_baud_rate,
    2 bytes_transmitted with_bytes_transmitted(i64) clear_bytes_transmitted,
    3 direction with_direction(impl Into<String>) clear_direction,
    4 expected_pages with_expected_pages(i64) clear_expected_pages,
    5 line_errors with_line_errors(i64) clear_line_errors,
    6 lines_transmitted with_lines_transmitted(i64) clear_lines_transmitted,
    7 page_errors with_page_errors(i64) clear_page_errors,
});
