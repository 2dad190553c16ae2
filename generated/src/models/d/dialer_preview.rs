// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerPreview`.
#[non_exhaustive]
pub struct DialerPreview {
    /// `callbackAutoAnswer`.
    pub callback_auto_answer: Option<bool>,
    /// `campaignId`.
    pub campaign_id: Option<String>,
    /// `contactId`.
    pub contact_id: Option<String>,
    /// `contactListId`.
    pub contact_list_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `phoneNumberColumns`.
    pub phone_number_columns: Option<Vec<super::PhoneNumberColumn>>,
    __marks: rt::Marks,
}

rt::model!(DialerPreview {
    "callbackAutoAnswer" Bool callback_auto_answer,
    "campaignId" Str campaign_id,
    "contactId" Str contact_id,
    "contactListId" Str contact_list_id,
    "id" Str id,
    "phoneNumberColumns" Any phone_number_columns,
});

rt::setters!(DialerPreview {
    0 callback_auto_answer with_callback_auto_answer(bool) clear_callback_auto_answer,
    1 campaign_id with_campaign_id(impl Into<String>) clear_campaign_id,
    2 contact_id with_contact_id(impl Into<String>) clear_contact_id,
    3 contact_list_id with_contact_list_id(impl Into<String>) clear_contact_list_id,
    4 id with_id(impl Into<String>) clear_id,
    5 phone_number_columns with_phone_number_columns(Vec<super::PhoneNumberColumn>) clear_phone_number_columns,
});
