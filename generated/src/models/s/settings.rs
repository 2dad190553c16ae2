// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Settings`.
#[non_exhaustive]
pub struct Settings {
    /// `allowCallbackQueueSelection`.
    pub allow_callback_queue_selection: Option<bool>,
    /// `callbacksInheritRoutingFromInboundCall`.
    pub callbacks_inherit_routing_from_inbound_call: Option<bool>,
    /// `communicationBasedACW`.
    pub communication_based_acw: Option<bool>,
    /// `completeAcwWhenAgentTransitionsOffline`.
    pub complete_acw_when_agent_transitions_offline: Option<bool>,
    /// `includeNonAgentConversationSummary`.
    pub include_non_agent_conversation_summary: Option<bool>,
    /// `totalActiveCallback`.
    pub total_active_callback: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(Settings {
    "allowCallbackQueueSelection" Bool allow_callback_queue_selection,
    "callbacksInheritRoutingFromInboundCall" Bool callbacks_inherit_routing_from_inbound_call,
    "communicationBasedACW" Bool communication_based_acw,
    "completeAcwWhenAgentTransitionsOffline" Bool complete_acw_when_agent_transitions_offline,
    "includeNonAgentConversationSummary" Bool include_non_agent_conversation_summary,
    "totalActiveCallback" Bool total_active_callback,
});

rt::setters!(Settings {
    0 allow_callback_queue_selection with_allow_callback_queue_selection(bool) clear_allow_callback_queue_selection,
    1 callbacks_inherit_routing_from_inbound_call with_callbacks_inherit_routing_from_inbound_call(bool) clear_callbacks_inherit_routing_from_inbound_call,
    2 communication_based_acw with_communication_based_acw(bool) clear_communication_based_acw,
    3 complete_acw_when_agent_transitions_offline with_complete_acw_when_agent_transitions_offline(bool) clear_complete_acw_when_agent_transitions_offline,
    4 include_non_agent_conversation_summary with_include_non_agent_conversation_summary(bool) clear_include_non_agent_conversation_summary,
    5 total_active_callback with_total_active_callback(bool) clear_total_active_callback,
});
