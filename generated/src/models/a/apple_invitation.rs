// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AppleInvitation`.
///
/// The service requires `businessName`, `locale`, `templateType`, `transcriptMessage` in requests.
#[non_exhaustive]
pub struct AppleInvitation {
    /// `businessName`, required.
    pub business_name: Option<String>,
    /// `locale`, required.
    pub locale: Option<String>,
    /// `templateType`, required.
    pub template_type: Option<super::AppleInvitationTemplateType>,
    /// `transcriptMessage`, required.
    pub transcript_message: Option<String>,
    __marks: rt::Marks,
}
/// The values of `templateType` in [`AppleInvitation`](super::AppleInvitation).
#[derive(Clone)]
#[non_exhaustive]
pub enum AppleInvitationTemplateType {
    /// `WithImage`
    WithImage,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AppleInvitation {
    "businessName" Str business_name,
    "locale" Str locale,
    "templateType" Enum template_type,
    "transcriptMessage" Str transcript_message,
});

rt::setters!(AppleInvitation {
    0 business_name with_business_name(impl Into<String>) clear_business_name,
    1 locale with_locale(impl Into<String>) clear_locale,
    2 template_type with_template_type(impl Into<super::AppleInvitationTemplateType>) clear_template_type,
    3 transcript_message with_transcript_message(impl Into<String>) clear_transcript_message,
});

rt::open_enum!(AppleInvitationTemplateType {
    WithImage = "WithImage",
});
