// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CaseDateDueUpdate`.
///
/// The service requires `dateDue` in requests.
#[non_exhaustive]
pub struct CaseDateDueUpdate {
    /// `dateDue`, required.
    pub date_due: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(CaseDateDueUpdate {
    "dateDue" DateTime date_due,
});

rt::setters!(CaseDateDueUpdate {
    0 date_due with_date_due(impl Into<rt::DateTime>) clear_date_due,
});
