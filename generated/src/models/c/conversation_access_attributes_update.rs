// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationAccessAttributesUpdate`.
#[non_exhaustive]
pub struct ConversationAccessAttributesUpdate {
    /// `accessAttributes`.
    pub access_attributes: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(ConversationAccessAttributesUpdate {
    "accessAttributes" Texts access_attributes,
});

rt::setters!(ConversationAccessAttributesUpdate {
    0 access_attributes with_access_attributes(Vec<String>) clear_access_attributes,
});
