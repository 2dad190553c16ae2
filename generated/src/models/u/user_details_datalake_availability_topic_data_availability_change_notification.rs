// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification`.
#[non_exhaustive]
pub struct UserDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification {
    /// `dataAvailabilityDate`.
    pub data_availability_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(UserDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification {
    "dataAvailabilityDate" DateTime data_availability_date,
});
