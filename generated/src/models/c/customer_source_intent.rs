// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CustomerSourceIntent`.
#[non_exhaustive]
pub struct CustomerSourceIntent {
    /// `customerIntent`.
    pub customer_intent: Option<super::DomainEntityRef>,
    /// `sourceIntent`.
    pub source_intent: Option<super::SourceIntent>,
    __marks: rt::Marks,
}

rt::model!(CustomerSourceIntent {
    "customerIntent" Any customer_intent,
    "sourceIntent" Any source_intent,
});
