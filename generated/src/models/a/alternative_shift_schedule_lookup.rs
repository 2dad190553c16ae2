// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AlternativeShiftScheduleLookup`.
///
/// The service requires `id`, `weekDate` in requests.
#[non_exhaustive]
pub struct AlternativeShiftScheduleLookup {
    /// `id`, required.
    pub id: Option<String>,
    /// `weekDate`, required.
    pub week_date: Option<rt::Date>,
    __marks: rt::Marks,
}

rt::model!(AlternativeShiftScheduleLookup {
    "id" Str id,
    "weekDate" Date week_date,
});

rt::setters!(AlternativeShiftScheduleLookup {
    0 id with_id(impl Into<String>) clear_id,
    1 week_date with_week_date(impl Into<rt::Date>) clear_week_date,
});
