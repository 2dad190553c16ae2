// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ShortTermForecastReference`.
#[non_exhaustive]
pub struct ShortTermForecastReference {
    /// `description`.
    pub description: Option<String>,
    /// `id`, required.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `weekDate`, required.
    pub week_date: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ShortTermForecastReference {
    "description" Str description,
    "id" Str id,
    "selfUri" Str self_uri,
    "weekDate" Str week_date,
});
