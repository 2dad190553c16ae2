// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuShortTermForecastWeekReference`.
///
/// The service requires `id`, `weekDate`, `weekNumber` in requests.
#[non_exhaustive]
pub struct BuShortTermForecastWeekReference {
    /// `description`.
    pub description: Option<String>,
    /// `id`, required.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `weekDate`, required.
    pub week_date: Option<rt::Date>,
    /// `weekNumber`, required.
    pub week_number: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(BuShortTermForecastWeekReference {
    "description" Str description,
    "id" Str id,
    "selfUri" Str self_uri,
    "weekDate" Date week_date,
    "weekNumber" Int week_number,
});

rt::setters!(BuShortTermForecastWeekReference {
    0 description with_description(impl Into<String>) clear_description,
    1 id with_id(impl Into<String>) clear_id,
    2 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    3 week_date with_week_date(impl Into<rt::Date>) clear_week_date,
    4 week_number with_week_number(i64) clear_week_number,
});
