// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AuthorizedDomains`.
#[non_exhaustive]
pub struct AuthorizedDomains {
    /// `outbound`.
    pub outbound: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(AuthorizedDomains {
    "outbound" Texts outbound,
});

rt::setters!(AuthorizedDomains {
    0 outbound with_outbound(Vec<String>) clear_outbound,
});
