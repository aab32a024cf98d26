//! The command line, run against the fake tenant.

mod api;
mod book;
mod bulk;
mod bulk_confirm;
mod bulk_end;
mod bulk_resume;
mod bulk_table;
mod cards;
mod closed_pipe;
mod completion;
mod demo;
mod fuzz;
mod help;
mod looked_up;
mod operations;
mod output;
mod output_hostile;
mod output_tables;
mod output_to;
mod program;
mod report;
mod results;
mod risk;
mod run;
mod sdk;
mod session;
