// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecipientAdditionalIdentifier`.
#[non_exhaustive]
pub struct RecipientAdditionalIdentifier {
    /// `type`, required.
    pub r#type: Option<super::RecipientAdditionalIdentifierType>,
    /// `value`, required.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `type` in [`RecipientAdditionalIdentifier`](super::RecipientAdditionalIdentifier).
#[derive(Clone)]
#[non_exhaustive]
pub enum RecipientAdditionalIdentifierType {
    /// `Deployment`
    Deployment,
    /// `Subject`
    Subject,
    /// `Topic`
    Topic,
    /// `IngestionRule`
    IngestionRule,
    /// `IngestionRuleVersion`
    IngestionRuleVersion,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RecipientAdditionalIdentifier {
    "type" Enum r#type,
    "value" Str value,
});

rt::open_enum!(RecipientAdditionalIdentifierType {
    Deployment = "Deployment",
    Subject = "Subject",
    Topic = "Topic",
    IngestionRule = "IngestionRule",
    IngestionRuleVersion = "IngestionRuleVersion",
});
