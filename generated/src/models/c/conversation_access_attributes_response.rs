// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationAccessAttributesResponse`.
#[non_exhaustive]
pub struct ConversationAccessAttributesResponse {
    /// `accessAttributes`.
    pub access_attributes: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(ConversationAccessAttributesResponse {
    "accessAttributes" Texts access_attributes,
});
