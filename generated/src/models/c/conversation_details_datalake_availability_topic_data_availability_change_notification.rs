// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification`.
#[non_exhaustive]
pub struct ConversationDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification {
    /// `dataAvailabilityDate`.
    pub data_availability_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(ConversationDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification {
    "dataAvailabilityDate" DateTime data_availability_date,
});
