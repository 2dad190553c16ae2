// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WebMessagingRecipient`.
#[non_exhaustive]
pub struct WebMessagingRecipient {
    /// `additionalIds`.
    pub additional_ids: Option<Vec<super::RecipientAdditionalIdentifier>>,
    /// `firstName`.
    pub first_name: Option<String>,
    /// `image`.
    pub image: Option<String>,
    /// `lastName`.
    pub last_name: Option<String>,
    /// `nickname`.
    pub nickname: Option<String>,
    __marks: rt::Marks,
}

rt::model!(WebMessagingRecipient {
    "additionalIds" Any additional_ids,
    "firstName" Str first_name,
    "image" Str image,
    "lastName" Str last_name,
    "nickname" Str nickname,
});
