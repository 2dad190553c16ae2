// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `KnowledgeIntegrationFilter`.
#[non_exhaustive]
pub struct KnowledgeIntegrationFilter {
    /// `action`.
    pub action: Option<super::KnowledgeIntegrationFilterAction>,
    /// `name`.
    pub name: Option<super::KnowledgeIntegrationFilterName>,
    /// `type`.
    pub r#type: Option<super::KnowledgeIntegrationFilterType>,
    /// `values`.
    pub values: Option<Vec<super::KnowledgeIntegrationFilterValue>>,
    __marks: rt::Marks,
}
/// The values of `action` in [`KnowledgeIntegrationFilter`](super::KnowledgeIntegrationFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeIntegrationFilterAction {
    /// `None`
    None,
    /// `FilterUpdate`
    FilterUpdate,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `name` in [`KnowledgeIntegrationFilter`](super::KnowledgeIntegrationFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeIntegrationFilterName {
    /// `categories`
    Categories,
    /// `channel`
    Channel,
    /// `knowledgeBaseIds`
    KnowledgeBaseIds,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`KnowledgeIntegrationFilter`](super::KnowledgeIntegrationFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum KnowledgeIntegrationFilterType {
    /// `SingleSelect`
    SingleSelect,
    /// `MultiSelect`
    MultiSelect,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(KnowledgeIntegrationFilter {
    "action" Enum action,
    "name" Enum name,
    "type" Enum r#type,
    "values" Any values,
});

rt::open_enum!(KnowledgeIntegrationFilterAction {
    None = "None",
    FilterUpdate = "FilterUpdate",
});

rt::open_enum!(KnowledgeIntegrationFilterName {
    Categories = "categories",
    Channel = "channel",
    KnowledgeBaseIds = "knowledgeBaseIds",
});

rt::open_enum!(KnowledgeIntegrationFilterType {
    SingleSelect = "SingleSelect",
    MultiSelect = "MultiSelect",
});
