// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LineStatus`.
#[non_exhaustive]
pub struct LineStatus {
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

rt::model!(LineStatus {
    "addressOfRecord" Str address_of_record,
    "contactAddresses" Texts contact_addresses,
    "id" Str id,
    "reachable" Bool reachable,
    "reachableStateTime" DateTime reachable_state_time,
});

rt::setters!(LineStatus {
    0 address_of_record with_address_of_record(impl Into<String>) clear_address_of_record,
    1 contact_addresses with_contact_addresses(Vec<String>) clear_contact_addresses,
    2 id with_id(impl Into<String>) clear_id,
    3 reachable with_reachable(bool) clear_reachable,
    4 reachable_state_time with_reachable_state_time(impl Into<rt::DateTime>) clear_reachable_state_time,
});
