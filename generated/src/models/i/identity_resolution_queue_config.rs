// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `IdentityResolutionQueueConfig`.
#[non_exhaustive]
pub struct IdentityResolutionQueueConfig {
    /// `callOnBehalfOfQueue`.
    pub call_on_behalf_of_queue: Option<super::OutboundQueueIdentityResolutionConfig>,
    __marks: rt::Marks,
}

rt::model!(IdentityResolutionQueueConfig {
    "callOnBehalfOfQueue" Any call_on_behalf_of_queue,
});

rt::setters!(IdentityResolutionQueueConfig {
    0 call_on_behalf_of_queue with_call_on_behalf_of_queue(super::OutboundQueueIdentityResolutionConfig) clear_call_on_behalf_of_queue,
});
