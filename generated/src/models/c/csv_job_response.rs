// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CsvJobResponse`.
#[non_exhaustive]
pub struct CsvJobResponse {
    /// `job`, required.
    pub job: Option<super::AddressableEntityRef>,
    __marks: rt::Marks,
}

rt::model!(CsvJobResponse {
    "job" Any job,
});
