// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationCallbackEventTopicDialerPreview`.
#[non_exhaustive]
pub struct ConversationCallbackEventTopicDialerPreview {
    /// `campaignId`.
    pub campaign_id: Option<String>,
    /// `contactId`.
    pub contact_id: Option<String>,
    /// `contactListId`.
    pub contact_list_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `phoneNumberColumns`.
    pub phone_number_columns: Option<
        Vec<super::ConversationCallbackEventTopicPhoneNumberColumn>,
    >,
    __marks: rt::Marks,
}

rt::model!(ConversationCallbackEventTopicDialerPreview {
    "campaignId" Str campaign_id,
    "contactId" Str contact_id,
    "contactListId" Str contact_list_id,
    "id" Str id,
    "phoneNumberColumns" Any phone_number_columns,
});
