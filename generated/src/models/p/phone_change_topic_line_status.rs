// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PhoneChangeTopicLineStatus`.
#[non_exhaustive]
pub struct PhoneChangeTopicLineStatus {
    /// `addressOfRecord`.
    pub address_of_record: Option<String>,
    /// `contactAddresses`.
    pub contact_addresses: Option<Vec<String>>,
    /// `id`.
    pub id: Option<String>,
    /// `reachable`.
    pub reachable: Option<bool>,
    /// `reachableStateTime`.
    pub reachable_state_time: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(PhoneChangeTopicLineStatus {
    "addressOfRecord" Str address_of_record,
    "contactAddresses" Texts contact_addresses,
    "id" Str id,
    "reachable" Bool reachable,
    "reachableStateTime" DateTime reachable_state_time,
});
