// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecipientRequest`.
#[non_exhaustive]
pub struct RecipientRequest {
    /// `flow`.
    pub flow: Option<super::RecipientFlow>,
    __marks: rt::Marks,
}

rt::model!(RecipientRequest {
    "flow" Any flow,
});

rt::setters!(RecipientRequest {
    0 flow with_flow(super::RecipientFlow) clear_flow,
});
