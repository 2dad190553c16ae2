// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuShortTermForecastReference`.
///
/// The service requires `weekDate` in requests.
#[non_exhaustive]
pub struct BuShortTermForecastReference {
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `weekDate`, required.
    pub week_date: Option<rt::Date>,
    __marks: rt::Marks,
}

rt::model!(BuShortTermForecastReference {
    "description" Str description,
    "id" Str id,
    "selfUri" Str self_uri,
    "weekDate" Date week_date,
});

rt::setters!(BuShortTermForecastReference {
    0 description with_description(impl Into<String>) clear_description,
    1 id with_id(impl Into<String>) clear_id,
    2 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    3 week_date with_week_date(impl Into<rt::Date>) clear_week_date,
});
