// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MediaTypeAccess`.
#[non_exhaustive]
pub struct MediaTypeAccess {
    /// `inbound`.
    pub inbound: Option<Vec<super::MediaType>>,
    /// `outbound`.
    pub outbound: Option<Vec<super::MediaType>>,
    __marks: rt::Marks,
}

rt::model!(MediaTypeAccess {
    "inbound" Any inbound,
    "outbound" Any outbound,
});

rt::setters!(MediaTypeAccess {
    0 inbound with_inbound(Vec<super::MediaType>) clear_inbound,
    1 outbound with_outbound(Vec<super::MediaType>) clear_outbound,
});
