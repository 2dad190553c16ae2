// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DataAvailabilityResponse`.
#[non_exhaustive]
pub struct DataAvailabilityResponse {
    /// `dataAvailabilityDate`.
    pub data_availability_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(DataAvailabilityResponse {
    "dataAvailabilityDate" DateTime data_availability_date,
});
