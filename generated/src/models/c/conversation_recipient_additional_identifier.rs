// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationRecipientAdditionalIdentifier`.
#[non_exhaustive]
pub struct ConversationRecipientAdditionalIdentifier {
    /// `type`, required.
    pub r#type: Option<super::ConversationRecipientAdditionalIdentifierType>,
    /// `value`, required.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ConversationRecipientAdditionalIdentifier`](super::ConversationRecipientAdditionalIdentifier).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationRecipientAdditionalIdentifierType {
    /// `Deployment`
    Deployment,
    /// `Subject`
    Subject,
    /// `Unknown`
    Unknown,
    /// `Topic`
    Topic,
    /// `IngestionRule`
    IngestionRule,
    /// `IngestionRuleVersion`
    IngestionRuleVersion,
    /// `PhoneNumber`
    PhoneNumber,
    /// `Bsuid`
    Bsuid,
    /// `ParentBsuid`
    ParentBsuid,
    /// `Username`
    Username,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationRecipientAdditionalIdentifier {
    "type" Enum r#type,
    "value" Str value,
});

rt::open_enum!(ConversationRecipientAdditionalIdentifierType {
    Deployment = "Deployment",
    Subject = "Subject",
    Unknown = "Unknown",
    Topic = "Topic",
    IngestionRule = "IngestionRule",
    IngestionRuleVersion = "IngestionRuleVersion",
    PhoneNumber = "PhoneNumber",
    Bsuid = "Bsuid",
    ParentBsuid = "ParentBsuid",
    Username = "Username",
});
