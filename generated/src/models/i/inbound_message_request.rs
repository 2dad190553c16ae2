// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `InboundMessageRequest`.
///
/// The service requires `provider` in requests.
#[non_exhaustive]
pub struct InboundMessageRequest {
    /// `attributes`.
    pub attributes: Option<std::collections::BTreeMap<String, String>>,
    /// `flowId`.
    pub flow_id: Option<String>,
    /// `fromAddress`.
    pub from_address: Option<String>,
    /// `fromName`.
    pub from_name: Option<String>,
    /// `languageId`.
    pub language_id: Option<String>,
    /// `priority`.
    pub priority: Option<i64>,
    /// `provider`, required.
    pub provider: Option<String>,
    /// `queueId`.
    pub queue_id: Option<String>,
    /// `skillIds`.
    pub skill_ids: Option<Vec<String>>,
    /// `subject`.
    pub subject: Option<String>,
    /// `toAddress`.
    pub to_address: Option<String>,
    /// `toName`.
    pub to_name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(InboundMessageRequest {
    "attributes" Any attributes,
    "flowId" Str flow_id,
    "fromAddress" Str from_address,
    "fromName" Str from_name,
    "languageId" Str language_id,
    "priority" Int priority,
    "provider" Str provider,
    "queueId" Str queue_id,
    "skillIds" Texts skill_ids,
    "subject" Str subject,
    "toAddress" Str to_address,
    "toName" Str to_name,
});

rt::setters!(InboundMessageRequest {
    0 attributes with_attributes(std::collections::BTreeMap<String, String>) clear_attributes,
    1 flow_id with_flow_id(impl Into<String>) clear_flow_id,
    2 from_address with_from_address(impl Into<String>) clear_from_address,
    3 from_name with_from_name(impl Into<String>) clear_from_name,
    4 language_id with_language_id(impl Into<String>) clear_language_id,
    5 priority with_priority(i64) clear_priority,
    6 provider with_provider(impl Into<String>) clear_provider,
    7 queue_id with_queue_id(impl Into<String>) clear_queue_id,
    8 skill_ids with_skill_ids(Vec<String>) clear_skill_ids,
    9 subject with_subject(impl Into<String>) clear_subject,
    10 to_address with_to_address(impl Into<String>) clear_to_address,
    11 to_name with_to_name(impl Into<String>) clear_to_name,
});
