// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CopyBuForecastRequest`.
///
/// The service requires `description`, `weekDate` in requests.
#[non_exhaustive]
pub struct CopyBuForecastRequest {
    /// `description`, required.
    pub description: Option<String>,
    /// `weekDate`, required.
    pub week_date: Option<rt::Date>,
    __marks: rt::Marks,
}

rt::model!(CopyBuForecastRequest {
    "description" Str description,
    "weekDate" Date week_date,
});

rt::setters!(CopyBuForecastRequest {
    0 description with_description(impl Into<String>) clear_description,
    1 week_date with_week_date(impl Into<rt::Date>) clear_week_date,
});
