// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OneOnOne`.
#[non_exhaustive]
pub struct OneOnOne {
    /// `pinnedMessages`.
    pub pinned_messages: Option<Vec<super::AddressableEntityRef>>,
    __marks: rt::Marks,
}

rt::model!(OneOnOne {
    "pinnedMessages" Any pinned_messages,
});
