// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MuteSnoozeFields`.
///
/// The service requires `dateEnd`, `dateStart` in requests.
#[non_exhaustive]
pub struct MuteSnoozeFields {
    /// `dateEnd`, required.
    pub date_end: Option<rt::DateTime>,
    /// `dateStart`, required.
    pub date_start: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(MuteSnoozeFields {
    "dateEnd" DateTime date_end,
    "dateStart" DateTime date_start,
});

rt::setters!(MuteSnoozeFields {
    0 date_end with_date_end(impl Into<rt::DateTime>) clear_date_end,
    1 date_start with_date_start(impl Into<rt::DateTime>) clear_date_start,
});
