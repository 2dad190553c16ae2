// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationCategory`.
#[non_exhaustive]
pub struct ConversationCategory {
    /// `criteria`.
    pub criteria: Option<super::Operand>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `interactionType`.
    pub interaction_type: Option<super::ConversationCategoryInteractionType>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}
/// The values of `interactionType` in [`ConversationCategory`](super::ConversationCategory).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationCategoryInteractionType {
    /// `Voice`
    Voice,
    /// `Digital`
    Digital,
    /// `All`
    All,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationCategory {
    "criteria" Any criteria,
    "description" Str description,
    "id" Str id,
    "interactionType" Enum interaction_type,
    "name" Str name,
});

rt::open_enum!(ConversationCategoryInteractionType {
    Voice = "Voice",
    Digital = "Digital",
    All = "All",
});
