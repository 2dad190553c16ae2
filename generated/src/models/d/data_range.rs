// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DataRange`.
#[non_exhaustive]
pub struct DataRange {
    /// `dateMax`.
    pub date_max: Option<rt::DateTime>,
    /// `dateMin`.
    pub date_min: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(DataRange {
    "dateMax" DateTime date_max,
    "dateMin" DateTime date_min,
});
