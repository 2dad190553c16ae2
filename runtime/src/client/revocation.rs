//! Ending a token at the service.

use super::Client;
use super::pipeline::{self, Whole};
use crate::call::Call;
use crate::error::Error;
use crate::operation::{Method, Operation};

/// Part of the authorization protocol of the service, as `/oauth/token` is: the
/// one path of the API that this crate knows.
static REVOCATION: Operation =
    Operation::new("revoke", Method::Delete, &["/api/v2/tokens/me"]).security(&["bearer"]);

pub(super) async fn revoke(client: &Client) -> Result<(), Error> {
    let call = Call::new(client, &REVOCATION);
    pipeline::run(client, &call, &Whole).await.map(|_| ())
}
