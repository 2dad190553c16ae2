// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GDPRSubject`.
#[non_exhaustive]
pub struct GDPRSubject {
    /// `addresses`.
    pub addresses: Option<Vec<String>>,
    /// `dialerContactId`.
    pub dialer_contact_id: Option<super::DialerContactId>,
    /// `emailAddresses`.
    pub email_addresses: Option<Vec<String>>,
    /// `externalContactId`.
    pub external_contact_id: Option<String>,
    /// `externalId`.
    pub external_id: Option<String>,
    /// `journeyCustomer`.
    pub journey_customer: Option<super::GDPRJourneyCustomer>,
    /// `name`.
    pub name: Option<String>,
    /// `phoneNumbers`.
    pub phone_numbers: Option<Vec<String>>,
    /// `socialHandle`.
    pub social_handle: Option<super::SocialHandle>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(GDPRSubject {
    "addresses" Texts addresses,
    "dialerContactId" Any dialer_contact_id,
    "emailAddresses" Texts email_addresses,
    "externalContactId" Str external_contact_id,
    "externalId" Str external_id,
    "journeyCustomer" Any journey_customer,
    "name" Str name,
    "phoneNumbers" Texts phone_numbers,
    "socialHandle" Any social_handle,
    "userId" Str user_id,
});

rt::setters!(GDPRSubject {
    0 addresses with_addresses(Vec<String>) clear_addresses,
    1 dialer_contact_id with_dialer_contact_id(super::DialerContactId) clear_dialer_contact_id,
    2 email_addresses with_email_addresses(Vec<String>) clear_email_addresses,
    3 external_contact_id with_external_contact_id(impl Into<String>) clear_external_contact_id,
    4 external_id with_external_id(impl Into<String>) clear_external_id,
    5 journey_customer with_journey_customer(super::GDPRJourneyCustomer) clear_journey_customer,
    6 name with_name(impl Into<String>) clear_name,
    7 phone_numbers with_phone_numbers(Vec<String>) clear_phone_numbers,
    8 social_handle with_social_handle(super::SocialHandle) clear_social_handle,
    9 user_id with_user_id(impl Into<String>) clear_user_id,
});
