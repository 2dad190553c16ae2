// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpenSocialMediaRecipientAdditionalIdentifier`.
///
/// The service requires `type`, `value` in requests.
#[non_exhaustive]
pub struct OpenSocialMediaRecipientAdditionalIdentifier {
    /// `type`, required.
    pub r#type: Option<super::OpenSocialMediaRecipientAdditionalIdentifierType>,
    /// `value`, required.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `type` in [`OpenSocialMediaRecipientAdditionalIdentifier`](super::OpenSocialMediaRecipientAdditionalIdentifier).
#[derive(Clone)]
#[non_exhaustive]
pub enum OpenSocialMediaRecipientAdditionalIdentifierType {
    /// `Topic`
    Topic,
    /// `IngestionRule`
    IngestionRule,
    /// `IngestionRuleVersion`
    IngestionRuleVersion,
    /// `PhoneNumber`
    PhoneNumber,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OpenSocialMediaRecipientAdditionalIdentifier {
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(OpenSocialMediaRecipientAdditionalIdentifier {
    0 r#type with_type(impl Into<super::OpenSocialMediaRecipientAdditionalIdentifierType>) clear_type,
    1 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(OpenSocialMediaRecipientAdditionalIdentifierType {
    Topic = "Topic",
    IngestionRule = "IngestionRule",
    IngestionRuleVersion = "IngestionRuleVersion",
    PhoneNumber = "PhoneNumber",
});
