// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InitiatingAlternativeShift`.
///
/// The service requires `id`, `startDate` in requests.
#[non_exhaustive]
pub struct InitiatingAlternativeShift {
    /// `id`, required.
    pub id: Option<String>,
    /// `startDate`, required.
    pub start_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(InitiatingAlternativeShift {
    "id" Str id,
    "startDate" DateTime start_date,
});

rt::setters!(InitiatingAlternativeShift {
    0 id with_id(impl Into<String>) clear_id,
    1 start_date with_start_date(impl Into<rt::DateTime>) clear_start_date,
});
