//! Where the requests of an operation go, and whether with the token.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Api, Operation, Server};

/// The statements that send a request to another server than the API's, or without the token; often none.
pub(crate) fn destination(api: &Api, operation: &Operation) -> TokenStream {
    let server = server(api, operation).map(|server| quote!(to.server(&#server);));
    let without_token = (!api.sends_token(operation)).then(|| quote!(to.without_token();));
    quote!(#server #without_token)
}

/// The server that the requests of an operation go to, if that is not the API's.
pub(crate) fn server(api: &Api, operation: &Operation) -> Option<TokenStream> {
    operation.servers.first().map(|server| server_tokens(api, server))
}

fn server_tokens(api: &Api, server: &Server) -> TokenStream {
    let url = server.url.as_str();
    let variables = server.variables.iter().filter(|(name, _)| url.contains(&format!("{{{name}}}")));
    let variables = variables.map(|(name, variable)| {
        let (default, choices, is_tenant) = (&variable.default, &variable.choices, is_tenant(api, name));
        quote!(rt::ServerVariable {
            name: #name, default: #default, choices: &[#(#choices),*], is_tenant: #is_tenant,
        })
    });
    quote!(rt::Server { url: #url, variables: &[#(#variables),*] })
}

/// Whether a variable is the name of the tenant, which is the first label of the API's hosts.
fn is_tenant(api: &Api, variable: &str) -> bool {
    let label = format!("://{{{variable}}}.");
    api.servers.iter().any(|server| server.url.contains(&label))
}
