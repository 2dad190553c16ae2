// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationContentRequiredContactField`.
///
/// The service requires `contactField` in requests.
#[non_exhaustive]
pub struct ConversationContentRequiredContactField {
    /// `contactField`, required.
    pub contact_field: Option<
        super::ConversationContentRequiredContactFieldContactField,
    >,
    __marks: rt::Marks,
}
/// The values of `contactField` in [`ConversationContentRequiredContactField`](super::ConversationContentRequiredContactField).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationContentRequiredContactFieldContactField {
    /// `Address`
    Address,
    /// `Name`
    Name,
    /// `Phone`
    Phone,
    /// `Email`
    Email,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationContentRequiredContactField {
    "contactField" Enum contact_field,
});

rt::setters!(ConversationContentRequiredContactField {
    0 contact_field with_contact_field(impl Into<super::ConversationContentRequiredContactFieldContactField>) clear_contact_field,
});

rt::open_enum!(ConversationContentRequiredContactFieldContactField {
    Address = "Address",
    Name = "Name",
    Phone = "Phone",
    Email = "Email",
});
