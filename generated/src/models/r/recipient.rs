// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Recipient`.
#[non_exhaustive]
pub struct Recipient {
    /// `createdBy`.
    pub created_by: Option<super::User>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `flow`.
    pub flow: Option<super::Flow>,
    /// `id`.
    pub id: Option<String>,
    /// `messengerType`.
    pub messenger_type: Option<super::RecipientMessengerType>,
    /// `modifiedBy`.
    pub modified_by: Option<super::User>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}
/// The values of `messengerType` in [`Recipient`](super::Recipient).
#[derive(Clone)]
#[non_exhaustive]
pub enum RecipientMessengerType {
    /// `sms`
    Sms,
    /// `facebook`
    Facebook,
    /// `twitter`
    Twitter,
    /// `whatsapp`
    Whatsapp,
    /// `webmessaging`
    Webmessaging,
    /// `instagram`
    Instagram,
    /// `open`
    Open,
    /// `apple`
    Apple,
    /// `linkedin`
    Linkedin,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Recipient {
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "flow" Any flow,
    "id" Str id,
    "messengerType" Enum messenger_type,
    "modifiedBy" Any modified_by,
    "name" Str name,
    "selfUri" Str self_uri,
});

rt::open_enum!(RecipientMessengerType {
    Sms = "sms",
    Facebook = "facebook",
    Twitter = "twitter",
    Whatsapp = "whatsapp",
    Webmessaging = "webmessaging",
    Instagram = "instagram",
    Open = "open",
    Apple = "apple",
    Linkedin = "linkedin",
});
